package org.einklang.portal.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.people.PersonId;

/**
 * A person sets up their second factor, draws new codes for paper, or gives it up. Each begins with the password, asked
 * for by {@link Reassurance} before: a screen that was left alone must not be enough.
 */
@ApplicationScoped
@Transactional
public class SecondFactorSetup {

    @Inject
    private Access access;

    @Inject
    private SecondFactors factors;

    @Inject
    private Event<Object> announcements;

    /** Draws a secret for the app. @throws RuleViolation if there is a second factor already */
    public void begin() {
        PersonId me = access.me();
        if (factors.isOn(me)) {
            throw new RuleViolation("login.factor.already_on");
        }
        factors.begin(me);
    }

    /** Switches it on. @return the codes for paper @throws RuleViolation if the code is not that of the app */
    public List<String> confirm(String code, String session) {
        PersonId me = access.me();
        if (!factors.confirm(me, code)) {
            throw new RuleViolation("login.code.wrong").at("code");
        }
        List<String> codes = factors.drawRecoveryCodes(me);
        announcements.fire(new SecondFactorSetUp(me));
        announcements.fire(new AccountSecured(me, session));
        return codes;
    }

    /** New codes for paper; the old ones are void. */
    public List<String> renewRecoveryCodes() {
        PersonId me = access.me();
        if (!factors.isOn(me)) {
            throw new RuleViolation("login.factor.is_off");
        }
        List<String> codes = factors.drawRecoveryCodes(me);
        announcements.fire(new RecoveryCodesRenewed(me));
        return codes;
    }

    /** Gives it up. */
    public void giveUp(String session) {
        PersonId me = access.me();
        if (factors.end(me)) {
            announcements.fire(new SecondFactorGivenUp(me));
            announcements.fire(new AccountSecured(me, session));
        }
    }
}

package org.einklang.portal.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.portal.directory.Belonging;
import org.einklang.portal.directory.CorePermission;

/** The coordinator lets somebody in again who has lost phone and paper; the person hears of it by mail. */
@ApplicationScoped
public class SecondFactorRelease {

    @Inject
    private Access access;

    @Inject
    private Belonging belonging;

    @Inject
    private SecondFactors factors;

    @Inject
    private Event<Object> announcements;

    /** Switches it off. @throws RuleViolation for one's own, which goes with the password only */
    @Transactional
    public void release(CooperationId cooperation, PersonId person) {
        access.require(CorePermission.KEEP_DIRECTORY, Scope.cooperation(cooperation));
        belonging.person(cooperation, person);
        if (person.equals(access.me())) {
            throw new RuleViolation("login.accounts.own_factor");
        }
        if (factors.end(person)) {
            announcements.fire(new SecondFactorReleased(cooperation, person));
            announcements.fire(new AccountSecured(person, ""));
        }
    }
}

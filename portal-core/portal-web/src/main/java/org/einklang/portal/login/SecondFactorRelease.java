package org.einklang.portal.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.portal.directory.Belonging;
import org.einklang.portal.directory.CorePermission;
import org.einklang.portal.directory.HeldElsewhere;

/**
 * Somebody who has lost phone and paper is let in again: by the coordinator, or by an administrator, who can also help a
 * coordinator. The person hears of it by mail.
 */
@ApplicationScoped
public class SecondFactorRelease {

    @Inject
    private Access access;

    @Inject
    private Belonging belonging;

    @Inject
    private HeldElsewhere elsewhere;

    @Inject
    private Accounts accounts;

    @Inject
    private SecondFactors factors;

    @Inject
    private Event<Object> announcements;

    /** Switches it off. @throws RuleViolation for one's own, which goes with the password only, and of who holds something elsewhere */
    @Transactional
    public void release(CooperationId cooperation, PersonId person) {
        access.require(CorePermission.KEEP_DIRECTORY, Scope.cooperation(cooperation));
        belonging.person(cooperation, person);
        if (person.equals(access.me())) {
            throw new RuleViolation("login.accounts.own_factor");
        }
        elsewhere.requireNothingBeyond(person, cooperation);
        if (factors.end(person)) {
            announce(Optional.of(cooperation), person);
        }
    }

    /**
     * The same by an administrator, who names people by their accounts.
     *
     * @throws RuleViolation at {@code locked} for one's own, if nobody has the account, and if there is nothing to switch off
     */
    @Transactional
    public void release(String login) {
        access.require(LoginPermission.RELEASE_SECOND_FACTOR, Scope.installation());
        PersonId person = accounts.named(login)
                .map(Account::person)
                .orElseThrow(() -> new RuleViolation("rights.no_account", login).at("locked"));
        if (person.equals(access.me())) {
            throw new RuleViolation("login.accounts.own_factor").at("locked");
        }
        if (!factors.end(person)) {
            throw new RuleViolation("login.release.none", login).at("locked");
        }
        announce(Optional.empty(), person);
    }

    private void announce(Optional<CooperationId> cooperation, PersonId person) {
        announcements.fire(new SecondFactorReleased(cooperation, person));
        announcements.fire(new AccountSecured(person, ""));
    }
}

package org.einklang.portal.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.einklang.api.people.PersonId;

/**
 * Checks name and password, at the login and before anything that concerns the account itself. An unknown name costs as
 * much time as a wrong password and is slowed down in the same way.
 */
@ApplicationScoped
public class PasswordProof {

    @Inject
    private Accounts accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private PasswordKeeping keeping;

    @Inject
    private LoginThrottle throttle;

    @Inject
    private LoginTurns turns;

    /** The account that name and password open, if they do. @throws org.einklang.api.RuleViolation if it has to wait */
    Optional<Account> accountOpenedBy(String login, String password, Origin origin) {
        return turns.take(() -> check(login, password, origin));
    }

    private Optional<Account> check(String login, String password, Origin origin) {
        String door = "login " + Account.normal(login);
        Optional<Account> account = accounts.open(login);
        Optional<PersonId> person = account.map(Account::person);
        throttle.require(door, person, origin);
        String stored = account.map(Account::passwordHash).orElse("");
        if (!passwords.fits(password, stored) || account.isEmpty()) {
            throttle.failed(door, person, origin);
            return Optional.empty();
        }
        throttle.succeeded(door, account.get().person(), origin);
        if (Passwords.isOutdated(stored)) {
            keeping.anew(account.get().person(), passwords.hash(password));
        }
        return account;
    }
}

package org.einklang.portal.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.people.PersonId;

/** A person changes their own password; they have to know the old one, since a screen may have been left alone. */
@ApplicationScoped
public class PasswordChange {

    @Inject
    private Access access;

    @Inject
    private Reassurance reassurance;

    @Inject
    private Accounts accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private PasswordKeeping keeping;

    /** Changes it. @throws RuleViolation if the old one is wrong or the new one may not be chosen */
    void change(String current, String chosen, Origin origin, String session) {
        PersonId me = access.me();
        Account account = reassurance.require(me, current, origin);
        if (current.equals(chosen)) {
            throw new RuleViolation("login.password.same").at("password");
        }
        keeping.changed(me, passwords.hashOfChosen(chosen, accounts.aboutThePerson(account)), session);
    }
}

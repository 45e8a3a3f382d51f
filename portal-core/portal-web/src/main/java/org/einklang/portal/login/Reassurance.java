package org.einklang.portal.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.PersonId;

/**
 * Somebody who is logged in gives their password once more, before they change what opens their account. Who only comes by
 * the authority's account may have none; they show a code of the second factor that they want to change.
 */
@ApplicationScoped
public class Reassurance {

    @Inject
    private Accounts accounts;

    @Inject
    private PasswordProof proof;

    @Inject
    private SecondStep step;

    /** The account of this person. @throws RuleViolation at the field {@code current} if the password is wrong */
    Account require(PersonId person, String password, Origin origin) {
        Account account = accounts.of(person).orElseThrow(() -> new NotVisible("no account of " + person));
        if (!account.hasPassword()) {
            step.require(person, password, origin, "current");
            return account;
        }
        return proof.accountOpenedBy(account.login(), password, origin)
                .orElseThrow(() -> new RuleViolation("login.password.wrong").at("current"));
    }
}

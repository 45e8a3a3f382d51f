package org.einklang.portal.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.PersonId;

/** A person chooses a password by the link in a mail. The right is the link: whoever reads the person's mail has it. */
@ApplicationScoped
public class PasswordChoice {

    @Inject
    private AccountLinks links;

    @Inject
    private Accounts accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private PasswordKeeping keeping;

    /** The login name for which the link is, if it still leads somewhere. Opening it changes nothing: mail scanners open links. */
    public Optional<String> loginFor(String secret) {
        return links.open(secret).flatMap(link -> accounts.of(link.person())).map(Account::login);
    }

    /** Takes the password; the link is used up. @throws RuleViolation if the password or the link is no good */
    public void choose(String secret, String password) {
        AccountLink link = links.open(secret).orElseThrow(() -> new RuleViolation("login.link.closed.text"));
        PersonId person = link.person();
        Account account = accounts.of(person).orElseThrow(() -> new RuleViolation("login.link.closed.text"));
        String hash = passwords.hashOfChosen(password, accounts.aboutThePerson(account));
        keeping.byLink(secret, person, link.purpose(), hash);
    }
}

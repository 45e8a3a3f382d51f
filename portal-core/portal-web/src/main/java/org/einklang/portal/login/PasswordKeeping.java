package org.einklang.portal.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.einklang.api.NotVisible;
import org.einklang.api.people.PersonId;

/** Stores what the others of this package have decided on, in one short transaction: hashing has been done before. */
@ApplicationScoped
public class PasswordKeeping {

    @Inject
    private Accounts accounts;

    @Inject
    private AccountLinks links;

    @Inject
    private Event<Object> announcements;

    /** The person with this link has chosen a password; every session of the account ends. */
    @Transactional
    public void byLink(String secret, PersonId person, AccountLink.Purpose purpose, String hash) {
        links.use(secret, person);
        account(person).openWith(hash);
        announcements.fire(
                purpose == AccountLink.Purpose.INVITATION ? new PasswordChosen(person) : new PasswordReset(person));
        announcements.fire(new AccountSecured(person, ""));
    }

    /** The person has changed it while logged in; the other sessions of the account end. */
    @Transactional
    public void changed(PersonId person, String hash, String session) {
        account(person).openWith(hash);
        announcements.fire(new PasswordChanged(person));
        announcements.fire(new AccountSecured(person, session));
    }

    /** The same password, stored as passwords are stored today; nothing that anybody has to know. */
    @Transactional
    public void anew(PersonId person, String hash) {
        account(person).openWith(hash);
    }

    private Account account(PersonId person) {
        return accounts.of(person).orElseThrow(() -> new NotVisible("no account of " + person));
    }
}

package org.einklang.portal.login;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.Locale;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.PersonId;
import org.einklang.portal.Stored;

/**
 * The login of a person. It begins with an invitation and without a password; the person chooses one by the link in the
 * mail. The password itself is never known here, only its slow hash.
 */
@Entity
public class Account extends Stored {

    private static final String NONE = "";

    @Column(name = "PERSON_ID")
    private long personId;

    private String login;

    @Column(name = "PASSWORD_HASH")
    private String passwordHash;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    /** A new account; the login name is kept in lower case. */
    public Account(PersonId person, String login, String passwordHash) {
        if (login.isBlank()) {
            throw new RuleViolation("core.account.login_missing").at("login");
        }
        this.personId = person.value();
        this.login = normal(login);
        this.passwordHash = passwordHash;
    }

    /** The account of somebody who is invited to choose a password. */
    static Account invited(PersonId person, String login) {
        return new Account(person, login, NONE);
    }

    /** A login name as it is stored and compared. */
    public static String normal(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }

    /** Whose account it is. */
    public PersonId person() {
        return new PersonId(personId);
    }

    String login() {
        return login;
    }

    boolean hasPassword() {
        return !passwordHash.equals(NONE);
    }

    String passwordHash() {
        return passwordHash;
    }

    /** From now on the password with this hash opens it. */
    void openWith(String hash) {
        passwordHash = hash;
    }
}

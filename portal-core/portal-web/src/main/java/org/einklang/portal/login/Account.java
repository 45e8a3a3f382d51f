package org.einklang.portal.login;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.util.Locale;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.PersonId;
import org.einklang.portal.Stored;

/** The login of a person. The password itself is never known here, only its slow hash. */
@Entity
public class Account extends Stored {

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

    /** A login name as it is stored and compared. */
    public static String normal(String login) {
        return login.strip().toLowerCase(Locale.ROOT);
    }

    /** Whose account it is. */
    public PersonId person() {
        return new PersonId(personId);
    }

    String passwordHash() {
        return passwordHash;
    }
}

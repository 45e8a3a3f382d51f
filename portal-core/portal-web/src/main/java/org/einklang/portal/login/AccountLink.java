package org.einklang.portal.login;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.einklang.api.people.PersonId;
import org.jspecify.annotations.Nullable;

/** A link in a mail by which a person chooses a password, once. A newer one of its kind makes it void. */
@Entity
@Table(name = "ACCOUNT_LINK", schema = "EK_CORE")
public class AccountLink {

    /** What it was sent for. */
    public enum Purpose {
        /** A new account. */
        INVITATION(Duration.ofDays(7)),
        /** A forgotten password. */
        RESET(Duration.ofMinutes(60));

        private final Duration valid;

        Purpose(Duration valid) {
            this.valid = valid;
        }
    }

    @Id
    @Column(name = "TOKEN_HASH")
    private String tokenHash;

    @Column(name = "PERSON_ID")
    private long personId;

    @Enumerated(EnumType.STRING)
    private Purpose purpose;

    private Instant created;

    private Instant expires;

    private @Nullable Instant used;

    @SuppressWarnings("NullAway.Init")
    protected AccountLink() {}

    AccountLink(SecretToken token, PersonId person, Purpose purpose, Instant now) {
        this.tokenHash = token.hash();
        this.personId = person.value();
        this.purpose = purpose;
        this.created = now;
        this.expires = now.plus(purpose.valid);
    }

    PersonId person() {
        return new PersonId(personId);
    }

    Purpose purpose() {
        return purpose;
    }

    Instant created() {
        return created;
    }

    Instant expires() {
        return expires;
    }

    /** Whether it still leads somewhere. */
    boolean isOpen(Instant now) {
        return used == null && now.isBefore(expires);
    }
}

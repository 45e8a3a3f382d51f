package org.einklang.portal.login;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.einklang.api.people.PersonId;

/** A browser or an address from which a person has logged in; only a code of it is kept. */
@Entity
@Table(name = "KNOWN_ORIGIN", schema = "EK_CORE")
public class KnownOrigin {

    @Id
    private String origin;

    @Column(name = "PERSON_ID")
    private long personId;

    @Column(name = "LAST_SEEN")
    private Instant lastSeen;

    @SuppressWarnings("NullAway.Init")
    protected KnownOrigin() {}

    KnownOrigin(String origin, PersonId person, Instant now) {
        this.origin = origin;
        this.personId = person.value();
        this.lastSeen = now;
    }

    /** Somebody has come from there again. */
    void seen(Instant now) {
        lastSeen = now;
    }

    Instant lastSeen() {
        return lastSeen;
    }
}

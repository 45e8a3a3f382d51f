package org.einklang.portal.draft;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.einklang.api.people.PersonId;

/** A form that arrived when its writer's session was over. It waits an hour for the same person's next login. */
@Entity
@Table(name = "PARKED_FORM", schema = "EK_CORE")
public class ParkedForm {

    /** So long it waits. */
    static final Duration WAITS = Duration.ofHours(1);

    @Id
    @Column(name = "TOKEN_HASH")
    private String tokenHash;

    @Column(name = "PERSON_ID")
    private long personId;

    private String address;

    private String form;

    @Lob
    private String fields;

    @Lob
    private String seen;

    private Instant expires;

    @SuppressWarnings("NullAway.Init")
    protected ParkedForm() {}

    ParkedForm(ParkingToken token, PersonId person, DraftPlace place, Typed typed, Instant now) {
        tokenHash = token.hash();
        personId = person.value();
        address = place.address();
        form = place.form();
        fields = typed.storedFields();
        seen = typed.storedSeen();
        expires = now.plus(WAITS);
    }

    boolean belongsTo(PersonId person) {
        return personId == person.value();
    }

    boolean hasExpired(Instant now) {
        return !now.isBefore(expires);
    }

    DraftPlace place() {
        return new DraftPlace(address, form);
    }

    Typed typed() {
        return Typed.read(fields, seen);
    }
}

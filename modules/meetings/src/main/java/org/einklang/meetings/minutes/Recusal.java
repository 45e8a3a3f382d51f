package org.einklang.meetings.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.einklang.api.people.PersonId;
import org.einklang.meetings.Stored;

/** Somebody took no part in a resolution, because it concerned them (Befangenheit). */
@Entity
@Table(name = "RESOLUTION_RECUSAL")
public class Recusal extends Stored {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "MINUTES_ID")
    private Minutes minutes;

    @Column(name = "RESOLUTION_ID")
    private long resolutionId;

    @Column(name = "PERSON_ID")
    private long personId;

    @SuppressWarnings("NullAway.Init")
    protected Recusal() {}

    Recusal(Minutes minutes, Resolution resolution, PersonId person) {
        this.minutes = minutes;
        this.resolutionId = resolution.id();
        this.personId = person.value();
    }

    /** Of which resolution. */
    long resolution() {
        return resolutionId;
    }

    /** Who took no part. */
    PersonId person() {
        return new PersonId(personId);
    }
}

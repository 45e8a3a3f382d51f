package org.einklang.meetings.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.meetings.Stored;

/** How one person voted on a resolution, as it stands in the minutes of a body that wants names. */
@Entity
@Table(name = "RESOLUTION_BALLOT")
public class PersonVote extends Stored {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "MINUTES_ID")
    private Minutes minutes;

    @Column(name = "RESOLUTION_ID")
    private long resolutionId;

    @Column(name = "PERSON_ID")
    private long personId;

    @Column(name = "PARTNER_ID")
    private long partnerId;

    @Enumerated(EnumType.STRING)
    private Ballot ballot;

    @SuppressWarnings("NullAway.Init")
    protected PersonVote() {}

    PersonVote(Minutes minutes, Resolution resolution, NamedVote vote) {
        this.minutes = minutes;
        this.resolutionId = resolution.id();
        this.personId = vote.person().value();
        this.partnerId = vote.partner().value();
        this.ballot = vote.ballot();
    }

    /** On which resolution. */
    long resolution() {
        return resolutionId;
    }

    /** The vote as a value. */
    NamedVote vote() {
        return new NamedVote(new PersonId(personId), new PartnerId(partnerId), ballot);
    }
}

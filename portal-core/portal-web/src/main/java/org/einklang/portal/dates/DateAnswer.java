package org.einklang.portal.dates;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.einklang.portal.Stored;

/** What somebody said to a proposal. */
@Entity
@Table(name = "DATE_ANSWER", schema = "EK_CORE")
public class DateAnswer extends Stored {

    @Column(name = "ASKED_ID")
    private long askedId;

    @Column(name = "PROPOSAL_ID")
    private long proposalId;

    @Enumerated(EnumType.STRING)
    private Availability availability;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected DateAnswer() {}

    DateAnswer(DateAsked asked, long proposal, Availability said) {
        this.askedId = asked.id();
        this.proposalId = proposal;
        this.availability = said;
    }

    void say(Availability anew) {
        availability = anew;
    }

    long asked() {
        return askedId;
    }

    long proposal() {
        return proposalId;
    }

    Availability said() {
        return availability;
    }
}

package org.einklang.meetings.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.einklang.api.people.PartnerId;
import org.einklang.meetings.Stored;

/** How the seats of one partner voted on a resolution. */
@Entity
@Table(name = "RESOLUTION_VOTE")
public class PartnerVote extends Stored {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "MINUTES_ID")
    private Minutes minutes;

    @Column(name = "RESOLUTION_ID")
    private long resolutionId;

    @Column(name = "PARTNER_ID")
    private long partnerId;

    @Column(name = "VOTES_YES")
    private int yes;

    @Column(name = "VOTES_NO")
    private int no;

    private int abstained;

    @SuppressWarnings("NullAway.Init")
    protected PartnerVote() {}

    PartnerVote(Minutes minutes, Resolution resolution, PartnerCount count) {
        this.minutes = minutes;
        this.resolutionId = resolution.id();
        this.partnerId = count.partner().value();
        this.yes = count.yes();
        this.no = count.no();
        this.abstained = count.abstained();
    }

    /** On which resolution. */
    long resolution() {
        return resolutionId;
    }

    /** The votes as a value. */
    PartnerCount count() {
        return new PartnerCount(new PartnerId(partnerId), yes, no, abstained);
    }
}

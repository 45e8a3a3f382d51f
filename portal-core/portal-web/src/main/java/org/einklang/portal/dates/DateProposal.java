package org.einklang.portal.dates;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.einklang.api.time.TimeSpan;
import org.einklang.portal.Stored;

/** A date that is proposed in a poll; it never changes. */
@Entity
@Table(name = "DATE_PROPOSAL", schema = "EK_CORE")
public class DateProposal extends Stored {

    @Column(name = "POLL_ID")
    private long pollId;

    private Instant starts;

    private Instant ends;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected DateProposal() {}

    DateProposal(DatePoll poll, TimeSpan time) {
        this.pollId = poll.id();
        this.starts = time.from();
        this.ends = time.to();
    }

    long poll() {
        return pollId;
    }

    TimeSpan time() {
        return new TimeSpan(starts, ends);
    }
}

package org.einklang.portal.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.einklang.api.approval.Choice;
import org.einklang.api.approval.RoundCard;
import org.einklang.portal.Stored;

/** An answer that was replaced by a later one of the same voter; it stays on record. */
@Entity
@Table(name = "APPROVAL_FORMER", schema = "EK_CORE")
public class FormerAnswer extends Stored {

    @Column(name = "VOTER_ID")
    private long voterId;

    @Enumerated(EnumType.STRING)
    private Choice choice;

    private String reason;

    @Column(name = "GIVEN_BY")
    private long givenBy;

    @Column(name = "GIVEN_AT")
    private Instant givenAt;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected FormerAnswer() {}

    FormerAnswer(long voterId, RoundCard.Answer answer) {
        this.voterId = voterId;
        this.choice = answer.choice();
        this.reason = answer.reason();
        this.givenBy = answer.by().value();
        this.givenAt = answer.moment();
    }
}

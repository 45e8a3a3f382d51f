package org.einklang.meetings.escalation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import org.einklang.api.people.PartnerId;
import org.einklang.meetings.Stored;

/** What one partner wants. */
@Entity
@Table(name = "ESCALATION_POSITION")
public class EscalationPosition extends Stored {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "ESCALATION_ID")
    private Escalation escalation;

    @Column(name = "PARTNER_ID")
    private long partnerId;

    private String words;

    @SuppressWarnings("NullAway.Init")
    protected EscalationPosition() {}

    EscalationPosition(Escalation escalation, PartnerId partner, String words) {
        this.escalation = escalation;
        this.partnerId = partner.value();
        this.words = words;
    }

    PartnerId partner() {
        return new PartnerId(partnerId);
    }

    String words() {
        return words;
    }
}

package org.einklang.portal.procedure;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.einklang.api.money.CostSharing;
import org.einklang.api.money.Money;
import org.einklang.api.people.PartnerId;

/** What one partner carries, as it was put to the vote. */
@Embeddable
public class ProcedureShare {

    @Column(name = "PARTNER_ID")
    private long partnerId;

    @Column(name = "WEIGHT")
    private long weight;

    @Column(name = "CENTS")
    private long cents;

    /** For JPA. */
    protected ProcedureShare() {}

    ProcedureShare(CostSharing.Part part) {
        this.partnerId = part.partner().value();
        this.weight = part.weight();
        this.cents = part.carries().cents();
    }

    CostSharing.Part part() {
        return new CostSharing.Part(new PartnerId(partnerId), weight, new Money(cents));
    }
}

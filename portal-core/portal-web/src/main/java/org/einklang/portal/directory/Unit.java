package org.einklang.portal.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import org.einklang.portal.Stored;

/** An organisational unit of a partner; its lead is the superior of its people. */
@Entity
public class Unit extends Stored {

    @Column(name = "PARTNER_ID")
    private long partnerId;

    private String name;

    @SuppressWarnings("NullAway.Init")
    protected Unit() {}

    /** A new unit of this partner. */
    public Unit(Partner partner, String name) {
        this.partnerId = partner.id();
        this.name = name.strip();
    }

    /** Name of the unit. */
    public String name() {
        return name;
    }

    /** The partner it belongs to. */
    public long partnerId() {
        return partnerId;
    }
}

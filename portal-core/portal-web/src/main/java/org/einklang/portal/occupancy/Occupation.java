package org.einklang.portal.occupancy;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import org.einklang.api.item.ItemRef;
import org.einklang.api.occupancy.Firmness;
import org.einklang.api.occupancy.Occupant;
import org.einklang.api.people.CooperationId;
import org.einklang.api.time.TimeSpan;
import org.einklang.portal.Stored;

/** That a thing takes a person or a room for a time; replaced as a whole when the thing changes. */
@Entity
@Table(name = "OCCUPATION", schema = "EK_CORE")
public class Occupation extends Stored {

    @Column(name = "COOPERATION_ID")
    private long cooperationId;

    @Column(name = "ITEM_MODULE")
    private String itemModule;

    @Column(name = "ITEM_TYPE")
    private String itemType;

    @Column(name = "ITEM_ID")
    private String itemId;

    private String occupant;

    @Column(name = "OCCUPANT_NAME")
    private String occupantName;

    private Instant starts;

    private Instant ends;

    @Enumerated(EnumType.STRING)
    private Firmness firmness;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected Occupation() {}

    Occupation(CooperationId cooperation, ItemRef item, Occupant occupant, TimeSpan time, Firmness firmness) {
        this.cooperationId = cooperation.value();
        this.itemModule = item.module();
        this.itemType = item.type();
        this.itemId = item.id();
        this.occupant = occupant.key();
        this.occupantName = occupant.name();
        this.starts = time.from();
        this.ends = time.to();
        this.firmness = firmness;
    }

    CooperationId cooperation() {
        return new CooperationId(cooperationId);
    }

    ItemRef item() {
        return new ItemRef(itemModule, itemType, itemId);
    }

    Occupant occupant() {
        return new Occupant(occupant, occupantName);
    }

    TimeSpan time() {
        return new TimeSpan(starts, ends);
    }

    Firmness firmness() {
        return firmness;
    }
}

package org.einklang.portal.body;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.einklang.api.people.BodyLevel;
import org.einklang.api.people.CooperationId;
import org.einklang.portal.Stored;

/** The part of a level in a matter as a cooperation has agreed it; where there is none, the usual one holds. */
@Entity
@Table(name = "DECISION_RIGHT")
public class DecisionRight extends Stored {

    @Column(name = "COOPERATION_ID")
    private long cooperationId;

    @Enumerated(EnumType.STRING)
    private Matter matter;

    @Enumerated(EnumType.STRING)
    @Column(name = "BODY_LEVEL")
    private BodyLevel level;

    @Enumerated(EnumType.STRING)
    private Part part;

    @SuppressWarnings("NullAway.Init")
    protected DecisionRight() {}

    /** In this cooperation the level has this part in the matter. */
    DecisionRight(CooperationId cooperation, Matter matter, BodyLevel level, Part part) {
        this.cooperationId = cooperation.value();
        this.matter = matter;
        this.level = level;
        this.part = part;
    }

    /** Has this part from now on. */
    void become(Part agreed) {
        this.part = agreed;
    }

    Matter matter() {
        return matter;
    }

    BodyLevel level() {
        return level;
    }

    Part part() {
        return part;
    }
}

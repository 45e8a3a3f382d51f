package org.einklang.planted;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** An entity that anybody may change. */
@Entity
public class Slot {

    @Id
    private long id;

    /** Breaks the rule. */
    public void setId(long id) {
        this.id = id;
    }

    long id() {
        return id;
    }
}

package org.einklang.portal.number;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How far a sequence has come. Its row is the lock for which those who draw at the same time wait. */
@Entity
@Table(name = "NUMBER_SEQUENCE", schema = "EK_CORE")
public class NumberSequence {

    @Id
    private String name;

    @Column(name = "LAST_NUMBER")
    private long lastNumber;

    /** For JPA. */
    @SuppressWarnings("NullAway.Init")
    protected NumberSequence() {}

    /** A sequence from which nothing has been drawn. */
    NumberSequence(String name) {
        this.name = name;
        this.lastNumber = 0;
    }
}

package org.einklang.meetings;

import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;

/** What every stored thing of the module has: a number, and a version that keeps two writers apart. */
@MappedSuperclass
@SequenceGenerator(name = "meetings", sequenceName = "MEETINGS_SEQ", schema = "EK_MEETINGS", allocationSize = 50)
public abstract class Stored {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "meetings")
    private long id;

    @Version
    private int version;

    /** The number that the database gave; known once the thing has been stored. */
    public long id() {
        return id;
    }

    /** Counts the changes. */
    public int version() {
        return version;
    }
}

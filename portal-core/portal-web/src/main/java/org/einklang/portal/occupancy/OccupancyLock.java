package org.einklang.portal.occupancy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/** A row that is locked while somebody finds out whether something is free. There is a fixed number of them. */
@Entity
@Table(name = "OCCUPANCY_LOCK", schema = "EK_CORE")
public class OccupancyLock {

    private static final int HOW_MANY = 128;

    @Id
    private int id;

    /** For JPA. */
    protected OccupancyLock() {}

    /** The rows of these keys, in the one order in which all lock them: so nobody waits for somebody who waits for them. */
    static Set<Integer> of(Collection<String> keys) {
        Set<Integer> rows = new TreeSet<>();
        keys.forEach(key -> rows.add(Math.floorMod(key.hashCode(), HOW_MANY)));
        return rows;
    }

    int id() {
        return id;
    }
}

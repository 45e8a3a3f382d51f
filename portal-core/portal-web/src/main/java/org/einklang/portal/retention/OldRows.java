package org.einklang.portal.retention;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;

/**
 * Rows of one table that are older than a moment, to be counted and deleted some at a time.
 *
 * @param entity name of the entity; nothing else may point to its rows
 * @param old which rows, as a condition on {@code t} with {@code :before}
 */
public record OldRows(String entity, String old) {

    /** How many there are. */
    public long count(EntityManager entities, Instant before) {
        return entities.createQuery("select count(t.id) from " + entity + " t where " + old, Long.class)
                .setParameter("before", before)
                .getSingleResult();
    }

    /** Deletes the oldest. @param most at most so many @return how many there were */
    public int delete(EntityManager entities, Instant before, int most) {
        List<Long> ids = entities.createQuery(
                        "select t.id from " + entity + " t where " + old + " order by t.id", Long.class)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
        return ids.isEmpty()
                ? 0
                : entities.createQuery("delete from " + entity + " t where t.id in :ids")
                        .setParameter("ids", ids)
                        .executeUpdate();
    }
}

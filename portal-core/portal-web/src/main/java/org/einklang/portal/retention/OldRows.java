package org.einklang.portal.retention;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.einklang.api.privacy.RetentionRule;

/** A kind of data of the host whose rows nothing else points to: counted, and deleted some at a time, the oldest first. */
public abstract class OldRows implements RetentionRule {

    private final String key;
    private final String rows;
    private final Months months;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    /**
     * How long it is kept.
     *
     * @param usual unless somebody has set another period
     * @param fewest the shortest that works
     * @param most the longest that can be justified
     */
    public record Months(int usual, int fewest, int most) {}

    /**
     * A kind of data.
     *
     * @param key see {@link RetentionRule#key}
     * @param entity whose rows
     * @param old which of them are over, as a condition on {@code t} with {@code :before}
     */
    @SuppressWarnings("NullAway.Init") // injected
    protected OldRows(String key, String entity, String old, Months months) {
        this.key = key;
        this.rows = " from " + entity + " t where " + old;
        this.months = months;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public int usualMonths() {
        return months.usual();
    }

    @Override
    public int fewestMonths() {
        return months.fewest();
    }

    @Override
    public int mostMonths() {
        return months.most();
    }

    @Override
    public long count(Instant before) {
        return entities.createQuery("select count(t.id)" + rows, Long.class)
                .setParameter("before", before)
                .getSingleResult();
    }

    @Override
    public int delete(Instant before, int most) {
        List<Long> ids = entities.createQuery("select t.id" + rows + " order by t.id", Long.class)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
        return ids.isEmpty()
                ? 0
                : entities.createQuery("delete" + rows.substring(0, rows.indexOf(" where ")) + " where t.id in :ids")
                        .setParameter("ids", ids)
                        .executeUpdate();
    }
}

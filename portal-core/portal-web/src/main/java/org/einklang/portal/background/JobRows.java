package org.einklang.portal.background;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.einklang.api.job.JobProgress.State;
import org.einklang.api.table.TableQuery;
import org.einklang.api.table.TableReading;

/** The jobs as a list; {@code state} is one of {@link State}, or {@code FAULTY} for those that have failed, if only once. */
final class JobRows implements TableReading<Long, JobRow> {

    private static final String FAULTY = "FAULTY";

    private final EntityManager entities;

    JobRows(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public long count(TableQuery query) {
        return filled(query, entities.createQuery("select count(j.id) from StoredJob j" + matching(query), Long.class))
                .getSingleResult();
    }

    @Override
    public List<Long> keys(TableQuery query, int first, int most) {
        String direction = query.descending() ? " desc" : "";
        String order = " order by j.notBefore" + direction + ", j.id" + direction;
        return filled(query, entities.createQuery("select j.id from StoredJob j" + matching(query) + order, Long.class))
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public Map<Long, JobRow> rows(List<Long> keys) {
        return entities.createQuery("select j from StoredJob j where j.id in :ids", StoredJob.class)
                .setParameter("ids", keys)
                .getResultStream()
                .map(JobRow::of)
                .collect(Collectors.toMap(JobRow::id, row -> row));
    }

    private static String matching(TableQuery query) {
        return query.chosen("state")
                .map(state -> state.equals(FAULTY) ? " where j.lastFault is not null" : " where j.state = :state")
                .orElse("");
    }

    private static <T> TypedQuery<T> filled(TableQuery query, TypedQuery<T> statement) {
        query.chosen("state")
                .filter(state -> !state.equals(FAULTY))
                .ifPresent(state -> statement.setParameter("state", State.valueOf(state)));
        return statement;
    }
}

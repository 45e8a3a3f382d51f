package org.einklang.meetings.planning;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.table.TableQuery;
import org.einklang.api.table.TableReading;

/** The meetings of some bodies that are still to come, or those that have been. */
final class MeetingRows implements TableReading<Long, MeetingRow> {

    private static final int FEW = 3;
    private static final List<Long> NO_BODY = List.of(-1L);

    private final EntityManager entities;
    private final CooperationId cooperation;
    private final Set<BodyId> bodies;
    private final Instant now;
    private final boolean past;

    MeetingRows(EntityManager entities, CooperationId cooperation, Set<BodyId> bodies, Instant now, boolean past) {
        this.entities = entities;
        this.cooperation = cooperation;
        this.bodies = bodies;
        this.now = now;
        this.past = past;
    }

    @Override
    public long count(TableQuery query) {
        return filled(query, entities.createQuery("select count(m.id)" + matching(query), Long.class))
                .getSingleResult();
    }

    /** In the order of the list, so that the database walks along the same index as for a page. */
    @Override
    public long count(TableQuery query, int most) {
        return keys(query, 0, most + 1).size();
    }

    @Override
    public List<Long> keys(TableQuery query, int first, int most) {
        String order = " order by m.starts" + query.direction() + ", m.id" + query.direction();
        return filled(query, entities.createQuery("select m.id" + matching(query) + order, Long.class))
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public Map<Long, MeetingRow> rows(List<Long> keys) {
        return entities.createQuery(
                        "select new org.einklang.meetings.planning.MeetingRow(m.id, m.key, m.bodyId, m.title,"
                                + " m.starts, m.place, m.state) from Meeting m where m.id in :ids",
                        MeetingRow.class)
                .setParameter("ids", keys)
                .getResultStream()
                .collect(Collectors.toMap(MeetingRow::id, row -> row));
    }

    /** A meeting that is to come began at the earliest when the longest possible one would end now: a bound for the index. */
    private String matching(TableQuery query) {
        return " from Meeting m where m.cooperationId = :cooperation and " + body(asked(query)) + " in :bodies and "
                + (past ? "m.starts < :bound and m.ends < :now" : "m.starts >= :bound and m.ends >= :now")
                + (query.chosen("state").isPresent() ? " and m.state = :state" : "");
    }

    private <T> TypedQuery<T> filled(TableQuery query, TypedQuery<T> statement) {
        query.chosen("state").map(MeetingState::valueOf).ifPresent(state -> statement.setParameter("state", state));
        List<Long> asked = asked(query);
        return statement
                .setParameter("cooperation", cooperation.value())
                .setParameter("bodies", asked.isEmpty() ? NO_BODY : asked)
                .setParameter("bound", past ? now : now.minus(MeetingPlan.LONGEST))
                .setParameter("now", now);
    }

    private List<Long> asked(TableQuery query) {
        return bodies.stream()
                .filter(body -> query.passes("body", body.value()))
                .map(BodyId::value)
                .toList();
    }

    /**
     * With few bodies their own meetings are read and sorted. With many the database has to walk along the time and stop
     * when the page is full: for a calculated value it cannot choose the index of bodies.
     */
    private static String body(List<Long> bodies) {
        return bodies.size() <= FEW ? "m.bodyId" : "m.bodyId + 0";
    }
}

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
import org.einklang.meetings.OfBodies;

/** The meetings of some bodies that are still to come, or those that have been. */
final class MeetingRows implements TableReading<Long, MeetingRow> {

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
    public List<Long> keys(TableQuery query, int first, int most) {
        return new OfBodies(asked(query)).keys(first, most, narrowed -> along(query, narrowed));
    }

    /**
     * Number and body of the cooperation's meetings. A meeting that is to come began at the earliest when the longest
     * possible one would end now: a bound for the index.
     */
    private TypedQuery<Object[]> along(TableQuery query, String narrowed) {
        String order = " order by m.starts" + query.direction() + ", m.id" + query.direction();
        TypedQuery<Object[]> statement = entities.createQuery(
                "select m.id, m.bodyId from Meeting m where m.cooperationId = :cooperation and "
                        + (past ? "m.starts < :bound and m.ends < :now" : "m.starts >= :bound and m.ends >= :now")
                        + (query.chosen("state").isPresent() ? " and m.state = :state" : "") + narrowed + order,
                Object[].class);
        query.chosen("state").map(MeetingState::valueOf).ifPresent(state -> statement.setParameter("state", state));
        return statement
                .setParameter("cooperation", cooperation.value())
                .setParameter("bound", past ? now : now.minus(MeetingPlan.LONGEST))
                .setParameter("now", now);
    }

    @Override
    public Map<Long, MeetingRow> rows(List<Long> keys) {
        return entities.createQuery(
                        "select new org.einklang.meetings.planning.MeetingRow(m.id, m.key, m.bodyId, m.title,"
                                + " m.starts, m.place, m.online.link, m.online.phone, m.state) from Meeting m where m.id in :ids",
                        MeetingRow.class)
                .setParameter("ids", keys)
                .getResultStream()
                .collect(Collectors.toMap(MeetingRow::id, row -> row));
    }

    private Set<Long> asked(TableQuery query) {
        return bodies.stream()
                .map(BodyId::value)
                .filter(body -> query.passes("body", body))
                .collect(Collectors.toSet());
    }
}

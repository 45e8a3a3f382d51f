package org.einklang.meetings.planning;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.table.TableQuery;
import org.einklang.api.table.TableReading;

/** The meetings of some bodies that are still to come, or those that have been. */
final class MeetingRows implements TableReading<Long, MeetingRow> {

    /** So few bodies' own meetings are read along their index and sorted. */
    private static final int FEW = 12;

    private static final int LONGEST_BLOCK = 2_000;

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
        Set<Long> asked = asked(query);
        if (asked.isEmpty()) {
            return List.of();
        }
        return asked.size() <= FEW
                ? along(query, " and m.bodyId in :bodies")
                        .setParameter("bodies", asked)
                        .setFirstResult(first)
                        .setMaxResults(most)
                        .getResultStream()
                        .map(row -> (Long) row[0])
                        .toList()
                : walk(query, asked, (long) first + most).skip(first).toList();
    }

    /**
     * With many bodies the database would compare each meeting with each of them: the meetings of the cooperation are read
     * along the time instead, and looked through here, until there are enough.
     */
    private Stream<Long> walk(TableQuery query, Set<Long> asked, long enough) {
        int block = (int) Math.min(enough, LONGEST_BLOCK);
        Set<Long> found = new LinkedHashSet<>();
        int read = 0;
        int got = block;
        while (found.size() < enough && got == block) {
            List<Object[]> rows =
                    along(query, "").setFirstResult(read).setMaxResults(block).getResultList();
            got = rows.size();
            read += got;
            rows.stream().filter(row -> asked.contains((Long) row[1])).forEach(row -> found.add((Long) row[0]));
        }
        return found.stream().limit(enough);
    }

    /**
     * Number and body of the cooperation's meetings. A meeting that is to come began at the earliest when the longest
     * possible one would end now: a bound for the index.
     */
    private TypedQuery<Object[]> along(TableQuery query, String narrowed) {
        String order = " order by m.starts" + query.direction() + ", m.id" + query.direction();
        TypedQuery<Object[]> statement = entities.createQuery(
                "select m.id, m.bodyId from Meeting m where m.cooperationId = :cooperation" + narrowed + " and "
                        + (past ? "m.starts < :bound and m.ends < :now" : "m.starts >= :bound and m.ends >= :now")
                        + (query.chosen("state").isPresent() ? " and m.state = :state" : "") + order,
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
                                + " m.starts, m.place, m.state) from Meeting m where m.id in :ids",
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

package org.einklang.portal.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.einklang.api.access.Role;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.BodyLevel;
import org.einklang.api.people.CooperationId;
import org.einklang.api.text.Folded;
import org.einklang.api.time.PortalTime;
import org.jspecify.annotations.Nullable;

/**
 * Bodies for lists: first who there is, a few columns of each, then the lines of one page. Rules and seats are read for
 * none of them.
 */
@ApplicationScoped
class BodyLines {

    private static final String CHAIRED_TODAY = " m.role = :chair and m.standsInFor is null and m.from <= :today"
            + " and (m.until is null or m.until >= :today)";

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /**
     * That there is a body.
     *
     * @param body the body for others
     * @param folded its name as it is compared, folded once and not at each comparison
     * @param archived whether its work is done
     */
    record Head(BodyCard body, String folded, boolean archived) {

        BodyLevel level() {
            return body.level();
        }

        boolean isExternal() {
            return level() == BodyLevel.EXTERNAL;
        }
    }

    /** Every body of the cooperation, archived and external ones as well, by level and name. */
    List<Head> heads(CooperationId cooperation) {
        return entities.createQuery(
                        "select b.id, b.shortKey, b.name, b.level, b.archivedOn from Body b"
                                + " where b.cooperationId = :cooperation",
                        Object[].class)
                .setParameter("cooperation", cooperation.value())
                .getResultStream()
                .map(row -> new Head(
                        new BodyCard(
                                new BodyId((Long) row[0]), cooperation, (String) row[1], (String) row[2], (BodyLevel)
                                        row[3]),
                        Folded.of((String) row[2]),
                        row[4] != null))
                .sorted(BodyRows.BY_LEVEL)
                .toList();
    }

    /** The bodies of others, by name; archived ones as well. */
    List<BodyId> external(CooperationId cooperation) {
        return entities.createQuery(
                        "select b.id, b.name from Body b where b.cooperationId = :cooperation and b.level = :external",
                        Object[].class)
                .setParameter("cooperation", cooperation.value())
                .setParameter("external", BodyLevel.EXTERNAL)
                .getResultStream()
                .map(row -> Map.entry(new BodyId((Long) row[0]), Folded.of((String) row[1])))
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The lines of these bodies, in their order; one statement. */
    Map<BodyId, BodyLine> of(Collection<BodyId> ids) {
        Map<BodyId, BodyLine> found = new HashMap<>();
        if (ids.isEmpty()) {
            return found;
        }
        entities.createQuery(
                        "select b.id, b.cooperationId, b.shortKey, b.name, b.level, b.purpose, b.archivedOn,"
                                + " b.appointedBy, a.name, p.name from Body b left join Body a on a.id = b.appointedBy"
                                + " left join Membership m on m.bodyId = b.id and" + CHAIRED_TODAY
                                + " left join Person p on p.id = m.personId where b.id in :ids"
                                + " order by m.partnerId, m.id",
                        Object[].class)
                .setParameter("ids", ids.stream().map(BodyId::value).toList())
                .setParameter("chair", Role.CHAIR)
                .setParameter("today", today())
                .getResultStream()
                .map(BodyLines::line)
                .forEach(line -> found.putIfAbsent(line.body().id(), line));
        Map<BodyId, BodyLine> lines = new LinkedHashMap<>();
        ids.forEach(id -> lines.computeIfAbsent(id, found::get));
        return lines;
    }

    /** Who chairs the bodies of the cooperation today, as names are compared, for lists that are sorted by it. */
    Map<BodyId, String> chairs(CooperationId cooperation) {
        Map<BodyId, String> chairs = new HashMap<>();
        entities.createQuery(
                        "select b.id, p.sortName from Body b, Membership m, Person p where b.cooperationId = :cooperation"
                                + " and m.bodyId = b.id and p.id = m.personId and" + CHAIRED_TODAY
                                + " order by m.partnerId, m.id",
                        Object[].class)
                .setParameter("cooperation", cooperation.value())
                .setParameter("chair", Role.CHAIR)
                .setParameter("today", today())
                .getResultStream()
                .forEach(row -> chairs.putIfAbsent(new BodyId((Long) row[0]), (String) row[1]));
        return chairs;
    }

    private static BodyLine line(Object[] row) {
        Long appointing = (Long) row[7];
        return new BodyLine(
                new BodyCard(
                        new BodyId((Long) row[0]),
                        new CooperationId((Long) row[1]),
                        (String) row[2],
                        (String) row[3],
                        (BodyLevel) row[4]),
                (String) row[5],
                (LocalDate) row[6],
                appointing == null ? null : new BodyId(appointing),
                text(row[8]),
                text(row[9]));
    }

    private static String text(@Nullable Object value) {
        return Objects.requireNonNullElse((String) value, "");
    }

    private LocalDate today() {
        return PortalTime.dayOf(clock.instant());
    }
}

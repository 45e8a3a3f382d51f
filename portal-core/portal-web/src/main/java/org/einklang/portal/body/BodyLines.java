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
import java.util.stream.Stream;
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
     * @param id which
     * @param level its level
     * @param folded its name as it is compared, folded once and not at each comparison
     * @param archived whether its work is done
     */
    record Head(BodyId id, BodyLevel level, String folded, boolean archived) {

        boolean isExternal() {
            return level == BodyLevel.EXTERNAL;
        }
    }

    /** Every body of the cooperation, archived and external ones as well, by level and name; an index knows them. */
    List<Head> heads(CooperationId cooperation) {
        return entities.createQuery(
                        "select b.id, b.level, b.name, b.archivedOn from Body b where b.cooperationId = :cooperation",
                        Object[].class)
                .setParameter("cooperation", cooperation.value())
                .getResultStream()
                .map(row -> new Head(
                        new BodyId((Long) row[0]), (BodyLevel) row[1], Folded.of((String) row[2]), row[3] != null))
                .sorted(BodyRows.BY_LEVEL)
                .toList();
    }

    /** The bodies at work that can appoint one of this level; there are few. */
    List<BodyId> appointing(CooperationId cooperation, BodyLevel level) {
        return entities.createQuery(
                        "select b.id from Body b where b.cooperationId = :cooperation and b.level in :levels"
                                + " and b.archivedOn is null",
                        Long.class)
                .setParameter("cooperation", cooperation.value())
                .setParameter(
                        "levels",
                        Stream.of(BodyLevel.values())
                                .filter(one -> AppointingBody.fits(one, level))
                                .toList())
                .getResultStream()
                .map(BodyId::new)
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

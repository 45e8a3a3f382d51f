package org.einklang.portal.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.einklang.api.access.Role;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.PortalTime;
import org.jspecify.annotations.Nullable;

/** Reads what a person holds today: two statements, whatever they hold. */
@ApplicationScoped
public class StandingReading {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** What this person holds today. */
    public Standing of(PersonId person) {
        Stream<Standing.Held> seats = entities.createQuery(
                        "select m.role, b.cooperationId, b.id from Membership m, Body b"
                                + " where b.id = m.bodyId and m.personId = :person and m.from <= :today"
                                + " and (m.until is null or m.until >= :today)",
                        Object[].class)
                .setParameter("person", person.value())
                .setParameter("today", PortalTime.dayOf(clock.instant()))
                .getResultStream()
                .map(row -> new Standing.Held((Role) row[0], (Long) row[1], 0, 0, (Long) row[2]));
        Stream<Standing.Held> given = entities.createQuery(
                        "select r.role, r.cooperationId, r.partnerId, r.unitId from RoleAssignment r"
                                + " where r.personId = :person",
                        Object[].class)
                .setParameter("person", person.value())
                .getResultStream()
                .map(row -> new Standing.Held((Role) row[0], number(row[1]), number(row[2]), number(row[3]), 0));
        List<Standing.Held> all = Stream.concat(seats, given).toList();
        return new Standing(all);
    }

    private static long number(@Nullable Object value) {
        return value == null ? 0 : (Long) value;
    }
}

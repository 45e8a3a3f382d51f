package org.einklang.portal.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.einklang.api.access.Role;
import org.einklang.api.people.BodyLevel;
import org.einklang.api.people.PersonId;
import org.einklang.portal.access.HeldSource;
import org.einklang.portal.access.Reason;
import org.einklang.portal.access.Standing.Held;

/** The roles of the seats in which somebody deputises today. */
@ApplicationScoped
class SeatsTaken implements HeldSource {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Override
    public Stream<Held> of(PersonId person, LocalDate today) {
        return entities.createQuery(
                        "select m.role, b.cooperationId, b.id, m.personId, d.until from Deputising d, Membership m, Body b"
                                + " where m.id = d.seatId and b.id = m.bodyId and d.personId = :person"
                                + " and d.from <= :today and d.until >= :today"
                                + " and m.from <= :today and (m.until is null or m.until >= :today)"
                                + " and b.level <> :external",
                        Object[].class)
                .setParameter("person", person.value())
                .setParameter("external", BodyLevel.EXTERNAL)
                .setParameter("today", today)
                .getResultStream()
                .map(row -> new Held((Role) row[0], (Long) row[1], 0, 0, (Long) row[2])
                        .because(new Reason.Deputising(new PersonId((Long) row[3]), Optional.of((LocalDate) row[4]))));
    }
}

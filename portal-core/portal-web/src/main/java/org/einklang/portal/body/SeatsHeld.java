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

/** The roles that seats in bodies give; a seat in somebody else's body gives none here. */
@ApplicationScoped
class SeatsHeld implements HeldSource {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Override
    public Stream<Held> of(PersonId person, LocalDate today) {
        return entities.createQuery(
                        "select m.role, b.cooperationId, b.id, m.from from Membership m, Body b"
                                + " where b.id = m.bodyId and m.personId = :person and m.from <= :today"
                                + " and b.level <> :external"
                                + " and (m.until is null or m.until >= :today)",
                        Object[].class)
                .setParameter("person", person.value())
                .setParameter("external", BodyLevel.EXTERNAL)
                .setParameter("today", today)
                .getResultStream()
                .map(row -> new Held((Role) row[0], (Long) row[1], 0, 0, (Long) row[2])
                        .because(new Reason.Seated(Optional.of((LocalDate) row[3]))));
    }
}

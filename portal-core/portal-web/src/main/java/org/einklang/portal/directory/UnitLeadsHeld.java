package org.einklang.portal.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.einklang.api.access.Role;
import org.einklang.api.people.PersonId;
import org.einklang.portal.access.HeldSource;
import org.einklang.portal.access.Standing.Held;

/**
 * Who leads a unit is the superior of its people; while the lead is away, the deputy named for that time is, too. It is asked
 * at every request, so each half is found over an index: with an "or" the database would read all units.
 */
@ApplicationScoped
class UnitLeadsHeld implements HeldSource {

    private static final String LED = "select u.id, t.cooperationId from Unit u, Participation t";

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Override
    public Stream<Held> of(PersonId person, LocalDate today) {
        return entities.createQuery(
                        LED + " where t.partnerId = u.partnerId and u.leadId = :person union " + LED
                                + ", Absence a where t.partnerId = u.partnerId and u.leadId = a.personId"
                                + " and a.deputyId = :person and a.from <= :today and a.until >= :today",
                        Object[].class)
                .setParameter("person", person.value())
                .setParameter("today", today)
                .getResultStream()
                .map(row -> new Held(Role.UNIT_LEAD, (Long) row[1], 0, (Long) row[0], 0));
    }
}

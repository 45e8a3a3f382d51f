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

/**
 * The roles of the seats in which somebody deputises today. From being named until thirty days after the last day they read what the
 * body's delegates read: the papers before a meeting, its minutes afterwards (decision 0036).
 */
@ApplicationScoped
class SeatsTaken implements HeldSource {

    private static final int DAYS_AFTERWARDS = 30;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Override
    public Stream<Held> of(PersonId person, LocalDate today) {
        return entities.createQuery(
                        "select m.role, b.cooperationId, b.id, m.personId, d.from, d.until, m.from, m.until"
                                + " from Deputising d, Membership m, Body b"
                                + " where m.id = d.seatId and b.id = m.bodyId and d.personId = :person"
                                + " and d.until >= :lately and b.level <> :external",
                        Object[].class)
                .setParameter("person", person.value())
                .setParameter("external", BodyLevel.EXTERNAL)
                .setParameter("lately", today.minusDays(DAYS_AFTERWARDS))
                .getResultStream()
                .map(row -> held(row, today));
    }

    private static Held held(Object[] row, LocalDate today) {
        boolean acts = new Days((LocalDate) row[4], (LocalDate) row[5]).contains(today)
                && new Days((LocalDate) row[6], (LocalDate) row[7]).contains(today);
        Role role = acts ? (Role) row[0] : Role.DELEGATE;
        return new Held(role, (Long) row[1], 0, 0, (Long) row[2])
                .because(new Reason.Deputising(new PersonId((Long) row[3]), Optional.of((LocalDate) row[5])));
    }
}

package org.einklang.portal.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Handover;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.PortalTime;

/**
 * Seats of somebody who leaves: the successor takes each from the day after the last one. Who sits in the body already
 * cannot take a second seat: that one goes to somebody else, or stays vacant.
 */
@ApplicationScoped
class SeatHandover implements Handover {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Bodies bodies;

    @Inject
    private SeatPassing passing;

    @Inject
    private SeatTelling telling;

    @Inject
    private Clock clock;

    @Override
    public List<Kind> of(PersonId leaving, CooperationId cooperation) {
        List<Membership> all = memberships(leaving, cooperation);
        long seats = all.stream().filter(one -> one.held().isSeat()).count();
        return Stream.of(
                        new Kind("bodies.handover.seats", seats),
                        new Kind("bodies.handover.deputies", all.size() - seats))
                .filter(kind -> kind.number() > 0)
                .toList();
    }

    @Override
    public List<Single> singles(PersonId leaving, CooperationId cooperation) {
        return memberships(leaving, cooperation).stream()
                .filter(one -> one.held().isSeat())
                .map(one -> new Single(key(one), bodies.body(one.body()).card().name()))
                .toList();
    }

    private static String key(Membership seat) {
        return "seat-" + seat.id();
    }

    @Override
    public void handOver(PersonId leaving, PersonId successor, CooperationId cooperation, LocalDate lastDay) {
        handOver(leaving, successor, cooperation, lastDay, Map.of());
    }

    @Override
    public void handOver(
            PersonId leaving,
            PersonId successor,
            CooperationId cooperation,
            LocalDate lastDay,
            Map<String, Optional<PersonId>> wishes) {
        for (Membership one : memberships(leaving, cooperation)) {
            if (one.days().overlaps(new Days(lastDay.plusDays(1), null))) {
                Optional<PersonId> next = wishes.getOrDefault(key(one), Optional.of(successor));
                if (!next.equals(Optional.of(successor))) {
                    one.keepPersonally(); // the units that were led go to the successor
                }
                next.ifPresentOrElse(to -> passing.pass(one, to, lastDay), () -> passing.vacate(one, lastDay));
            }
        }
        entities.createQuery(
                        "select d, b from Deputising d, Membership m, Body b where m.id = d.seatId and b.id = m.bodyId"
                                + " and b.cooperationId = :cooperation and d.personId = :person and d.until > :last",
                        Object[].class)
                .setParameter("cooperation", cooperation.value())
                .setParameter("person", leaving.value())
                .setParameter("last", lastDay)
                .getResultList()
                .forEach(row -> {
                    ((Deputising) row[0]).endAfter(lastDay, entities::remove);
                    telling.moved(((Body) row[1]).card());
                });
    }

    private List<Membership> memberships(PersonId person, CooperationId cooperation) {
        return entities.createQuery(
                        "select m from Membership m, Body b where b.id = m.bodyId and b.cooperationId = :cooperation"
                                + " and b.archivedOn is null and m.personId = :person"
                                + " and (m.until is null or m.until >= :today) order by m.id",
                        Membership.class)
                .setParameter("cooperation", cooperation.value())
                .setParameter("person", person.value())
                .setParameter("today", PortalTime.dayOf(clock.instant()))
                .getResultList();
    }
}

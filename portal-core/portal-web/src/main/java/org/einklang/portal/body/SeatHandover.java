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
import org.einklang.api.RuleViolation;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Handover;
import org.einklang.api.people.PersonId;
import org.einklang.api.search.SearchChanges;
import org.einklang.api.time.PortalTime;

/**
 * Seats of somebody who leaves: the successor takes each from the day after the last one, for the same partner, in the same
 * role, with the same vote and the same standing deputies. Who sits in the body already cannot take a second seat: that one
 * goes to somebody else, or stays vacant and is told on the page of the body until it is filled.
 */
@ApplicationScoped
class SeatHandover implements Handover {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Bodies bodies;

    @Inject
    private BodyHistory history;

    @Inject
    private SearchChanges changes;

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
                wishes.getOrDefault(key(one), Optional.of(successor))
                        .ifPresentOrElse(next -> pass(one, next, lastDay), () -> vacate(one, lastDay));
            }
        }
        entities.createQuery(
                        "select d from Deputising d, Membership m, Body b where m.id = d.seatId and b.id = m.bodyId"
                                + " and b.cooperationId = :cooperation and d.personId = :person and d.until > :last",
                        Deputising.class)
                .setParameter("cooperation", cooperation.value())
                .setParameter("person", leaving.value())
                .setParameter("last", lastDay)
                .getResultList()
                .forEach(deputising -> deputising.endAfter(lastDay, entities::remove));
    }

    private void vacate(Membership old, LocalDate lastDay) {
        bodies.bodyToSeat(old.body());
        bodies.memberships(old.body(), lastDay.plusDays(1)).stream()
                .filter(one -> one.held().standsInFor() == old.id())
                .forEach(one -> one.end(lastDay, entities::remove));
        endDeputisings(old, lastDay);
        old.leaveVacant(lastDay, entities::remove);
        history.note(old.body(), "left_vacant", old.person(), null, "", Told.day(lastDay));
    }

    private void endDeputisings(Membership seat, LocalDate lastDay) {
        bodies.deputisings(seat.body(), lastDay.plusDays(1)).stream()
                .filter(one -> one.actsFor().seat() == seat.id())
                .forEach(one -> one.endAfter(lastDay, entities::remove));
    }

    private void pass(Membership old, PersonId successor, LocalDate lastDay) {
        Body body = bodies.bodyToSeat(old.body());
        changes.changed(List.of(
                new ItemRef("core", FindableBodies.TYPE, String.valueOf(body.id())),
                new ItemRef("core", "person", String.valueOf(successor.value()))));
        SeatPlan plan = bodies.plan(old.body(), lastDay);
        Membership next = old.passTo(successor, lastDay);
        HeldSeat held = old.held();
        if (held.isSeat()) {
            if (plan.held().stream()
                    .anyMatch(one -> one.isSeat()
                            && one.seat().person().equals(successor)
                            && one.days().overlaps(next.days()))) {
                throw new RuleViolation("bodies.handover.has_seat", body.card().name()).at("successor");
            }
        } else if (plan.seat(held.standsInFor())
                .filter(seat -> seat.seat().person().equals(successor))
                .isPresent()) {
            old.end(lastDay, entities::remove);
            return;
        }
        entities.persist(next);
        bodies.memberships(old.body(), lastDay.plusDays(1)).stream()
                .filter(one ->
                        one.held().standsInFor() == held.id() && !one.person().equals(successor))
                .forEach(one -> {
                    entities.persist(one.follow(next, lastDay));
                    one.end(lastDay, entities::remove);
                });
        endDeputisings(old, lastDay);
        old.end(lastDay, entities::remove);
        history.note(old.body(), "handed_over", successor, old.person(), "", Told.day(lastDay));
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

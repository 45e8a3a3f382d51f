package org.einklang.portal.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.einklang.api.RuleViolation;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.PersonId;
import org.einklang.api.search.SearchChanges;

/**
 * A seat goes to somebody else, for the same partner, in the same role, with the same vote and the same standing deputies; or
 * it stays vacant. Those who ask for it have checked the right.
 */
@ApplicationScoped
class SeatPassing {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Bodies bodies;

    @Inject
    private BodyHistory history;

    @Inject
    private SeatTelling telling;

    @Inject
    private SearchChanges changes;

    /** The successor sits there from the day after the last one. @throws RuleViolation if they sit in the body already */
    void pass(Membership old, PersonId successor, LocalDate lastDay) {
        Body body = bodies.bodyToSeat(old.body());
        changes.changed(List.of(
                new ItemRef("core", FindableBodies.TYPE, String.valueOf(body.id())),
                new ItemRef("core", "person", String.valueOf(successor.value()))));
        SeatPlan plan = bodies.plan(old.body(), lastDay);
        Membership next = old.passTo(successor, lastDay);
        HeldSeat held = old.held();
        if (held.isSeat()) {
            if (plan.sits(successor, next.days())) {
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
                .filter(one -> one.held().standsInFor() == held.id())
                .forEach(one -> {
                    if (!one.person().equals(successor)) {
                        entities.persist(one.follow(next, lastDay));
                    }
                    one.end(lastDay, entities::remove);
                });
        endDeputisings(old, lastDay);
        old.end(lastDay, entities::remove);
        history.note(old.body(), "handed_over", successor, old.person(), "", Told.day(lastDay));
        telling.moved(body.card());
        if (held.isSeat()) {
            telling.succeeds(body.card(), successor);
        }
    }

    /** A vacant seat is taken from this day on; how long it was to be held is not known any more, so its end is open. */
    void fill(Membership vacant, PersonId successor, LocalDate first) {
        Body body = bodies.bodyToSeat(vacant.body());
        entities.persist(vacant.passTo(successor, first.minusDays(1)).withOpenEnd());
        vacant.settle();
        history.note(
                vacant.body(),
                "seated",
                successor,
                null,
                "",
                Told.words("core.role." + vacant.terms().role()));
        telling.succeeds(body.card(), successor);
    }

    /** Nobody follows: the seat is told as vacant on the page of the body until somebody fills it or gives it up. */
    void vacate(Membership old, LocalDate lastDay) {
        Body body = bodies.bodyToSeat(old.body());
        bodies.memberships(old.body(), lastDay.plusDays(1)).stream()
                .filter(one -> one.held().standsInFor() == old.id())
                .forEach(one -> one.end(lastDay, entities::remove));
        endDeputisings(old, lastDay);
        old.leaveVacant(lastDay, entities::remove);
        history.note(old.body(), "left_vacant", old.person(), null, "", Told.day(lastDay));
        telling.moved(body.card());
    }

    private void endDeputisings(Membership seat, LocalDate lastDay) {
        bodies.deputisings(seat.body(), lastDay.plusDays(1)).stream()
                .filter(one -> one.actsFor().seat() == seat.id())
                .forEach(one -> one.endAfter(lastDay, entities::remove));
    }
}

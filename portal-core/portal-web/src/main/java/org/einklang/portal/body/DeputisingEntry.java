package org.einklang.portal.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.einklang.api.access.Access;
import org.einklang.api.access.Role;
import org.einklang.api.access.Scope;
import org.einklang.api.audit.Audited;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.directory.CorePermission;
import org.einklang.portal.directory.Person;

/**
 * Enters who sits in a seat while its holder cannot: by the holder, by chair or secretary, or by the coordinator. Somebody
 * who is no standing deputy of the seat becomes its delegate for these days [000 IV.2].
 */
@ApplicationScoped
public class DeputisingEntry {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Bodies bodies;

    @Inject
    private BodyHistory history;

    @Inject
    private Event<Audited> happened;

    @Inject
    private Clock clock;

    /** The deputy sits in the seat on these days. @throws RuleViolation if a rule of deputising says no */
    @Transactional
    public void enter(long seatId, PersonId deputy, LocalDate from, LocalDate until) {
        Membership seat = bodies.membership(seatId);
        Body body = bodies.bodyToSeat(seat.body());
        access.require(CorePermission.DEPUTISE, ownedBy(seat.person(), body.card()));
        body.requireAtWork();
        Person person = bodies.takingPart(deputy, body.card().cooperation());
        LocalDate today = PortalTime.dayOf(clock.instant());
        Days days = new Days(from, until);
        SeatPlan plan = bodies.plan(seat.body(), today);
        plan.objection(seat.held(), deputy, days, today).ifPresent(objection -> {
            throw objection;
        });
        boolean named = plan.standIns(seat.held(), from).stream()
                .anyMatch(one -> one.seat().person().equals(deputy) && days.within(one.days()));
        if (!named) {
            entities.persist(Membership.standIn(seat, deputy, person.partner(), Role.DELEGATE, days));
        }
        entities.persist(new Deputising(seatId, deputy, from, until));
        history.note(seat.body(), "deputising", deputy, seat.person(), Told.day(from), Told.day(until));
        happened.fire(new DeputisingRecorded(body.card(), deputy, seat.person()));
    }

    /** The holder sits there again from today on. */
    @Transactional
    public void cancel(long deputisingId) {
        Deputising deputising = bodies.deputising(deputisingId);
        ActsFor acts = deputising.actsFor();
        Membership seat = bodies.membership(acts.seat());
        Body body = bodies.bodyToSeat(seat.body());
        access.require(CorePermission.DEPUTISE, ownedBy(seat.person(), body.card()));
        LocalDate today = PortalTime.dayOf(clock.instant());
        bodies.memberships(seat.body(), today).stream()
                .filter(one -> one.held().standsInFor() == seat.id())
                .filter(one -> one.person().equals(acts.person())
                        && one.terms().role() == Role.DELEGATE
                        && one.days().equals(acts.days()))
                .forEach(one -> one.leave(today, entities::remove));
        deputising.end(today, entities::remove);
        history.note(seat.body(), "deputising_cancelled", acts.person(), seat.person(), "", "");
        happened.fire(new DeputisingCancelled(body.card(), acts.person(), seat.person()));
    }

    /** The holder owns the seat, inside the body. */
    static Scope ownedBy(PersonId holder, BodyCard body) {
        return new Scope.OfItem(holder, Scope.body(body.cooperation(), body.id()));
    }
}

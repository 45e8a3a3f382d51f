package org.einklang.portal.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.access.Role;
import org.einklang.api.audit.Audited;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.VotingRight;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.directory.CorePermission;
import org.einklang.portal.directory.Person;
import org.jspecify.annotations.Nullable;

/**
 * Names who may stand in for a seat: a standing deputy, who reads along and steps in when it is time, also from another
 * partner [000 IV.4].
 */
@ApplicationScoped
public class StandInNaming {

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

    /** Names a standing deputy from today on. @throws RuleViolation if the person cannot act in this seat */
    @Transactional
    public void nameDeputy(long seatId, PersonId deputy, @Nullable LocalDate until) {
        Membership seat = bodies.membership(seatId);
        Body body = bodies.bodyToSeat(seat.body());
        access.require(CorePermission.APPOINT_BODY, body.keptIn());
        body.requireAtWork();
        Person person = bodies.takingPart(deputy, body.card().cooperation());
        LocalDate today = PortalTime.dayOf(clock.instant());
        LocalDate from = seat.days().from().isAfter(today) ? seat.days().from() : today;
        Days days = new Days(from, until == null ? seat.days().until() : until);
        Membership standIn = Membership.standIn(seat, deputy, person.partner(), Role.DEPUTY, days);
        SeatPlan plan = bodies.plan(seat.body(), from);
        if (plan.standIns(seat.held(), from).stream()
                .anyMatch(one -> one.seat().person().equals(deputy))) {
            throw new RuleViolation("bodies.stand_in.is_one").at("deputy");
        } else if (seat.seat().votingRight() == VotingRight.VOTING && plan.votes(deputy, days, seat.id())) {
            throw new RuleViolation("bodies.deputising.two_votes").at("deputy");
        }
        entities.persist(standIn);
        history.note(seat.body(), "stand_in_named", deputy, seat.person(), "", "");
        happened.fire(new StandInNamed(body.card(), deputy, seat.person()));
    }

    /** The person no longer stands in for the seat from today on; a deputising that has been entered ends as well. */
    @Transactional
    public void dismiss(long standInId) {
        Membership standIn = bodies.membership(standInId);
        Body body = bodies.bodyToSeat(standIn.body());
        access.require(CorePermission.APPOINT_BODY, body.keptIn());
        long seatId = standIn.held().standsInFor();
        Membership seat = bodies.membership(seatId);
        LocalDate today = PortalTime.dayOf(clock.instant());
        bodies.deputisings(standIn.body(), today).stream()
                .filter(one ->
                        one.actsFor().seat() == seatId && one.actsFor().person().equals(standIn.person()))
                .forEach(one -> one.end(today, entities::remove));
        standIn.leave(today, entities::remove);
        history.note(standIn.body(), "stand_in_dismissed", standIn.person(), seat.person(), "", "");
        happened.fire(new StandInDismissed(body.card(), standIn.person(), seat.person()));
    }
}

package org.einklang.portal.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.audit.Audited;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.VotingRight;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.directory.CorePermission;
import org.einklang.portal.directory.Person;
import org.jspecify.annotations.Nullable;

/**
 * Gives seats, changes and ends them. Nobody sits twice in a body at the same time, and nobody gets a vote in addition to
 * one that they cast as a deputy.
 */
@ApplicationScoped
public class SeatFilling {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Bodies bodies;

    @Inject
    private BodyHistory history;

    @Inject
    private OfficeSeats offices;

    @Inject
    private Clock clock;

    @Inject
    private Event<Audited> happened;

    /**
     * Gives a person a seat.
     *
     * @param forPartner the partner it is for; null for the person's own
     * @param from first day, also a future one
     * @return number of the seat
     * @throws RuleViolation if they sit there already, would have two votes, or the seat would end before it begins
     */
    @Transactional
    public long give(BodyId id, PersonId personId, @Nullable PartnerId forPartner, SeatTerms terms, LocalDate from) {
        Body body = bodies.bodyToSeat(id);
        access.require(CorePermission.APPOINT_BODY, body.keptIn());
        body.requireAtWork();
        Person person = bodies.takingPart(personId, body.card().cooperation());
        PartnerId partner = forPartner == null ? person.partner() : forPartner;
        if (!bodies.takesPart(partner, body.card().cooperation())) {
            throw new NotVisible("no " + partner + " in " + body.card().cooperation());
        }
        Membership seat = new Membership(id, personId, partner, terms.role(), terms.votingRight(), from).hold(terms);
        SeatPlan plan = bodies.plan(id, from);
        if (plan.sits(personId, seat.days())) {
            throw new RuleViolation("core.membership.has_seat").at("person");
        }
        requireOneVote(plan, seat.held());
        entities.persist(seat);
        bodies.vacant(id, today()).stream()
                .filter(left -> left.seat().partner().equals(partner))
                .findFirst()
                .ifPresent(Membership::settle);
        history.note(id, "seated", personId, null, "", Told.words("core.role." + terms.role()));
        happened.fire(new SeatGiven(body.card(), personId));
        return seat.id();
    }

    /** Changes a seat's terms. @throws RuleViolation if somebody would then have two seats at a time, or two votes */
    @Transactional
    public void change(long seatId, SeatTerms terms, int seen) {
        Membership seat = bodies.membership(seatId);
        Body body = bodies.bodyToSeat(seat.body());
        access.require(CorePermission.APPOINT_BODY, body.keptIn());
        body.requireAtWork();
        if (seat.version() != seen) {
            throw new OptimisticLockException("seat " + seatId);
        }
        SeatTerms before = seat.terms();
        if (!Objects.equals(terms.office(), before.office())) {
            offices.requireLed(terms.office(), seat.person());
        }
        SeatPlan plan = bodies.plan(seat.body(), seat.days().from());
        seat.hold(terms);
        if (plan.sits(seat.person(), seat.days(), seatId)) {
            throw new RuleViolation("core.membership.has_seat").at("until");
        }
        requireOneVote(plan, seat.held());
        if (terms.until() != null) {
            cutStandIns(seat, terms.until());
        }
        history.note(seat.body(), "seat_changed", seat.person(), null, told(before), told(terms));
        happened.fire(new SeatChanged(body.card(), seat.person()));
    }

    /**
     * Ends a seat after this day, with everybody who stands in for it. A seat that begins today or later vanishes if the day
     * lies before that: giving it was a mistake.
     *
     * @throws RuleViolation if it was held before today and would end before it began
     */
    @Transactional
    public void end(long seatId, LocalDate lastDay) {
        Membership seat = bodies.membership(seatId);
        Body body = bodies.bodyToSeat(seat.body());
        access.require(CorePermission.APPOINT_BODY, body.keptIn());
        seat.requireLastDay(lastDay, today());
        cutStandIns(seat, lastDay);
        seat.end(lastDay, entities::remove);
        history.note(seat.body(), "seat_ended", seat.person(), null, "", Told.day(lastDay));
        happened.fire(new SeatEnded(body.card(), seat.person()));
    }

    /** A seat that somebody left will not be filled again. @throws NotVisible if it is not vacant */
    @Transactional
    public void giveUp(long seatId) {
        Membership seat = bodies.membership(seatId);
        Body body = bodies.bodyToSeat(seat.body());
        access.require(CorePermission.APPOINT_BODY, body.keptIn());
        if (!bodies.vacant(seat.body(), today()).contains(seat)) {
            throw new NotVisible("not vacant: seat " + seatId);
        }
        seat.settle();
        history.note(seat.body(), "seat_given_up", seat.person(), null, "", "");
        happened.fire(new SeatGivenUp(body.card(), seat.person()));
    }

    private LocalDate today() {
        return PortalTime.dayOf(clock.instant());
    }

    /** Days that are over stay as they were, whatever the last day is: who voted for whom has to stay known. */
    private void cutStandIns(Membership seat, LocalDate lastDay) {
        LocalDate yesterday = today().minusDays(1);
        LocalDate last = lastDay.isBefore(yesterday) ? yesterday : lastDay;
        bodies.memberships(seat.body(), seat.days().from()).stream()
                .filter(one -> one.held().standsInFor() == seat.id())
                .forEach(one -> one.end(last, entities::remove));
        bodies.deputisings(seat.body(), seat.days().from()).stream()
                .filter(one -> one.actsFor().seat() == seat.id())
                .forEach(one -> one.endAfter(last, entities::remove));
    }

    private static void requireOneVote(SeatPlan plan, HeldSeat seat) {
        if (seat.seat().votingRight() != VotingRight.VOTING) {
            return;
        } else if (plan.votes(seat.seat().person(), seat.days(), seat.id())) {
            throw new RuleViolation("bodies.seat.deputises").at("vote");
        }
        boolean deputyHasVote = plan.inSeat(seat).anyMatch(one -> plan.votes(one.person(), one.days(), seat.id()));
        if (deputyHasVote) {
            throw new RuleViolation("bodies.seat.deputy_votes").at("vote");
        }
    }

    private String told(SeatTerms terms) {
        List<String> told = new ArrayList<>(List.of(
                Told.words("core.role." + terms.role()),
                Told.words("core.vote." + terms.votingRight()),
                terms.level() == null ? "" : Told.words("bodies.participation." + terms.level()),
                terms.until() == null ? Told.words("bodies.seat.open_end") : Told.day(terms.until())));
        offices.name(terms.office()).ifPresent(unit -> told.add(Told.words("bodies.seat.by_office_of", unit)));
        return Told.several(told);
    }
}

package org.einklang.portal.body;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Set;
import java.util.function.Consumer;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Role;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.ParticipationLevel;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.Seat;
import org.einklang.api.people.UnitId;
import org.einklang.api.people.VotingRight;
import org.einklang.portal.Stored;
import org.jspecify.annotations.Nullable;

/**
 * A seat in a body: who sits there, for which partner, in which role, with which vote, from when until when. Or somebody
 * who may stand in for a seat: a standing deputy or a delegate, without a vote of their own. A seat may come with leading
 * a unit: then it goes to whoever leads it next [000 IV.3]. What ended stays as history.
 */
@Entity
public class Membership extends Stored {

    private static final Set<Role> STAND_INS = Set.of(Role.DEPUTY, Role.DELEGATE);

    @Column(name = "BODY_ID")
    private long bodyId;

    @Column(name = "PERSON_ID")
    private long personId;

    @Column(name = "PARTNER_ID")
    private long partnerId;

    @Enumerated(EnumType.STRING)
    @Column(name = "SEAT_ROLE")
    private Role role;

    @Enumerated(EnumType.STRING)
    @Column(name = "VOTING_RIGHT")
    private VotingRight votingRight;

    @Enumerated(EnumType.STRING)
    @Column(name = "SEAT_LEVEL")
    private @Nullable ParticipationLevel level;

    @Column(name = "STANDS_IN_FOR")
    private @Nullable Long standsInFor;

    @Column(name = "FROM_DAY")
    private LocalDate from;

    @Column(name = "UNTIL_DAY")
    private @Nullable LocalDate until;

    @Column(name = "LEFT_VACANT")
    private boolean leftVacant;

    @Column(name = "OFFICE_UNIT_ID")
    private @Nullable Long officeUnitId;

    @SuppressWarnings("NullAway.Init")
    protected Membership() {}

    /** The person takes a seat for this partner from this day on. */
    public Membership(
            BodyId body, PersonId person, PartnerId forPartner, Role role, VotingRight votingRight, LocalDate from) {
        if (!Role.bodyRoles().contains(role)) {
            throw new IllegalArgumentException(role + " is not a role in a body");
        }
        this.bodyId = body.value();
        this.personId = person.value();
        this.partnerId = forPartner.value();
        this.role = role;
        this.votingRight = votingRight;
        this.from = from;
    }

    /** The person may stand in for this seat, as {@code DEPUTY} or {@code DELEGATE}. @throws RuleViolation if the seat is none */
    static Membership standIn(Membership seat, PersonId person, PartnerId own, Role role, Days days) {
        if (!STAND_INS.contains(role)) {
            throw new IllegalArgumentException(role + " stands in for nobody");
        } else if (seat.standsInFor != null) {
            throw new RuleViolation("bodies.deputising.of_deputy").at("deputy");
        } else if (seat.personId == person.value()) {
            throw new RuleViolation("bodies.deputising.oneself").at("deputy");
        } else if (!days.within(seat.days())) {
            throw new RuleViolation("bodies.deputising.beyond_term").at("until");
        }
        Membership standIn = new Membership(new BodyId(seat.bodyId), person, own, role, VotingRight.NONE, days.from());
        standIn.standsInFor = seat.id();
        standIn.until = days.until();
        return standIn;
    }

    /** Its terms from now on. @throws RuleViolation if it would end before it begins */
    Membership hold(SeatTerms terms) {
        if (terms.until() != null && terms.until().isBefore(from)) {
            throw new RuleViolation("bodies.seat.order").at("until");
        }
        this.role = terms.role();
        this.votingRight = terms.votingRight();
        this.level = terms.level();
        this.until = terms.until();
        this.officeUnitId = terms.office() == null ? null : terms.office().value();
        return this;
    }

    /**
     * The person leaves: yesterday was the last day and stays in the history; a seat taken only today has no history and
     * is handed to {@code undo}.
     */
    public void leave(LocalDate today, Consumer<Membership> undo) {
        end(today.minusDays(1), undo);
    }

    /** Once it was held, it cannot end before it began. @throws RuleViolation if it would */
    void requireLastDay(LocalDate lastDay, LocalDate today) {
        if (from.isBefore(today) && lastDay.isBefore(from)) {
            throw new RuleViolation("bodies.seat.order").at("lastDay");
        }
    }

    /** This was the last day; what would end before it began has no history and is handed to {@code undo}. */
    void end(LocalDate lastDay, Consumer<Membership> undo) {
        if (from.isAfter(lastDay)) {
            undo.accept(this);
        } else if (until == null || until.isAfter(lastDay)) {
            until = lastDay;
        }
    }

    /** This was the last day, and nobody follows: the seat is vacant until somebody fills it or gives it up. */
    void leaveVacant(LocalDate lastDay, Consumer<Membership> undo) {
        end(lastDay, undo);
        leftVacant = true;
    }

    /** Whether somebody left it and nobody sits there since. */
    boolean isVacant() {
        return leftVacant;
    }

    /** Yesterday; today for a seat that was taken only today, which would have no history otherwise. */
    LocalDate lastDayBefore(LocalDate today) {
        return from.isBefore(today) ? today.minusDays(1) : from;
    }

    /** The first day on which somebody else can sit there once it is vacant: today, or after who took it only today. */
    LocalDate firstDayAfterwards(LocalDate today) {
        return until == null || until.isBefore(today) ? today : until.plusDays(1);
    }

    /** Somebody sits there again, or the seat is no longer needed. */
    void settle() {
        leftVacant = false;
    }

    /** The same for somebody else, from the day after the last one of this: partner, role, vote and end stay. */
    Membership passTo(PersonId successor, LocalDate lastDay) {
        LocalDate first = from.isAfter(lastDay) ? from : lastDay.plusDays(1);
        Membership next =
                new Membership(new BodyId(bodyId), successor, new PartnerId(partnerId), role, votingRight, first);
        next.level = level;
        next.standsInFor = standsInFor;
        next.until = until;
        next.officeUnitId = officeUnitId;
        return next;
    }

    /** The seat is the person's own from now on, and no longer comes with leading a unit. */
    void keepPersonally() {
        officeUnitId = null;
    }

    /** After it was vacant: the end that it had is gone, so it is open again. */
    Membership withOpenEnd() {
        until = null;
        return this;
    }

    /** The same person may stand in for the seat that follows. */
    Membership follow(Membership nextSeat, LocalDate lastDay) {
        Membership next = passTo(new PersonId(personId), lastDay);
        next.standsInFor = nextSeat.id();
        return next;
    }

    /** The seat as others see it. */
    public Seat seat() {
        return new Seat(new PersonId(personId), new BodyId(bodyId), role, votingRight, new PartnerId(partnerId))
                .bringing(level);
    }

    /** The body. */
    BodyId body() {
        return new BodyId(bodyId);
    }

    /** Who sits there. */
    PersonId person() {
        return new PersonId(personId);
    }

    /** As the rules see it. */
    public HeldSeat held() {
        return new HeldSeat(id(), seat(), level, days(), standsInFor == null ? 0 : standsInFor);
    }

    /** Its terms. */
    SeatTerms terms() {
        UnitId office = officeUnitId == null ? null : new UnitId(officeUnitId);
        return new SeatTerms(role, votingRight, level, until, office);
    }

    /** From when until when. */
    Days days() {
        return new Days(from, until);
    }
}

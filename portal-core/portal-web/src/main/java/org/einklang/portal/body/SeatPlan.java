package org.einklang.portal.body;

import static org.einklang.api.people.VotingRight.VOTING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Role;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.Seat;

/**
 * Who sits in one body, who may stand in for whom, and who does so when. Here are the rules of deputising [000 IV.2,
 * IV.4]: nobody deputises for a deputy, one seat is taken by one person at a time, never beyond the seat's own term, and
 * nobody casts two votes.
 *
 * @param held seats and those who may stand in for them
 * @param acting when somebody else sits in a seat
 */
public record SeatPlan(List<HeldSeat> held, List<ActsFor> acting) {

    /** Keeps copies. */
    public SeatPlan {
        held = List.copyOf(held);
        acting = List.copyOf(acting);
    }

    /** The seats as they act on this day; a vote that would be somebody's second does not count. */
    public List<Seat> actingOn(LocalDate day) {
        List<Seat> seats = seatsOn(day)
                .map(seat -> actsIn(seat, day)
                        .map(one -> seat.seat().takenBy(one.person()))
                        .orElse(seat.seat()))
                .toList();
        Set<PersonId> voters = new HashSet<>();
        seats.stream()
                .filter(seat -> seat.insteadOf() == null && seat.votingRight() == VOTING)
                .forEach(seat -> voters.add(seat.person()));
        List<Seat> result = new ArrayList<>();
        for (Seat seat : seats) {
            boolean second = seat.insteadOf() != null && seat.votingRight() == VOTING && !voters.add(seat.person());
            result.add(second ? seat.withoutVote() : seat);
        }
        return result;
    }

    /** The seats of their own that are held on this day. */
    public Stream<HeldSeat> seatsOn(LocalDate day) {
        return held.stream().filter(HeldSeat::isSeat).filter(seat -> seat.days().contains(day));
    }

    /** Whether the person has a seat of their own on one of these days. */
    public boolean sits(PersonId person, Days days) {
        return sits(person, days, 0);
    }

    /** Whether the person has another seat of their own than this one on one of these days. */
    public boolean sits(PersonId person, Days days, long exceptSeat) {
        return held.stream()
                .anyMatch(one -> one.isSeat()
                        && one.id() != exceptSeat
                        && one.seat().person().equals(person)
                        && one.days().overlaps(days));
    }

    /** Who sits in the seat on this day instead of its holder. */
    public Optional<ActsFor> actsIn(HeldSeat seat, LocalDate day) {
        return inSeat(seat).filter(one -> one.days().contains(day)).findFirst();
    }

    /** Those who may stand in for the seat on this day or later. */
    public List<HeldSeat> standIns(HeldSeat seat, LocalDate from) {
        return held.stream()
                .filter(one -> one.standsInFor() == seat.id())
                .filter(one -> one.days().overlaps(new Days(from, null)))
                .toList();
    }

    /** Says why the person cannot sit in this seat on these days; empty if nothing speaks against it. */
    public Optional<RuleViolation> objection(HeldSeat seat, PersonId deputy, Days days, LocalDate today) {
        if (!seat.isSeat()) {
            return no("bodies.deputising.of_deputy", "deputy");
        } else if (deputy.equals(seat.seat().person())) {
            return no("bodies.deputising.oneself", "deputy");
        } else if (days.from().isBefore(today)) {
            return no("bodies.deputising.past", "from");
        } else if (days.until() == null || days.until().isBefore(days.from())) {
            return no("bodies.deputising.order", "until");
        } else if (!days.within(seat.days())) {
            return no("bodies.deputising.beyond_term", "until");
        } else if (inSeat(seat).anyMatch(one -> one.days().overlaps(days))) {
            return no("bodies.deputising.taken", "from");
        } else if (isAway(deputy, days)) {
            return no("bodies.deputising.is_away", "deputy");
        } else if (acting.stream()
                .anyMatch(one ->
                        one.person().equals(seat.seat().person()) && one.days().overlaps(days))) {
            return no("bodies.deputising.acts_elsewhere", "from");
        } else if (seat.seat().votingRight() == VOTING && votes(deputy, days, seat.id())) {
            return no("bodies.deputising.two_votes", "deputy");
        }
        return Optional.empty();
    }

    /**
     * Who steps in while the holder is away: the standing deputies in their order, then the one whom the absence names. Each
     * takes the days that nobody has taken yet and on which they are there themselves. Where nobody can, the seat stays empty.
     *
     * @param absences when those who could step in are away themselves
     */
    public List<ActsFor> stepIn(
            HeldSeat seat, Days away, Optional<PersonId> named, Map<PersonId, List<Days>> absences, LocalDate today) {
        Optional<Days> days = seat.days().common(away).flatMap(both -> both.common(new Days(today, null)));
        if (days.isEmpty()) {
            return List.of();
        }
        List<Days> taken = new ArrayList<>(inSeat(seat).map(ActsFor::days).toList());
        List<ActsFor> steps = new ArrayList<>();
        for (ActsFor offer : offers(seat, days.get(), named).toList()) {
            List<Days> free = offer.days().without(absences.getOrDefault(offer.person(), List.of())).stream()
                    .flatMap(there -> there.without(taken).stream())
                    .filter(left -> objection(seat, offer.person(), left, today).isEmpty())
                    .toList();
            free.forEach(left -> steps.add(new ActsFor(0, seat.id(), offer.person(), left)));
            taken.addAll(free);
        }
        steps.sort(Comparator.comparing(step -> step.days().from()));
        return steps;
    }

    /** Whether the person has a vote in another seat on one of these days, own or taken. */
    public boolean votes(PersonId person, Days days, long exceptSeat) {
        boolean own = held.stream()
                .filter(HeldSeat::isSeat)
                .anyMatch(seat -> seat.id() != exceptSeat
                        && seat.seat().person().equals(person)
                        && seat.seat().votingRight() == VOTING
                        && seat.days().overlaps(days));
        return own
                || acting.stream()
                        .filter(one -> one.seat() != exceptSeat && one.person().equals(person))
                        .filter(one -> one.days().overlaps(days))
                        .anyMatch(one -> seat(one.seat())
                                .filter(seat -> seat.seat().votingRight() == VOTING)
                                .isPresent());
    }

    /** The seat with this number. */
    public Optional<HeldSeat> seat(long id) {
        return held.stream().filter(seat -> seat.id() == id).findFirst();
    }

    /** The days on which somebody else sits in the seat. */
    public Stream<ActsFor> inSeat(HeldSeat seat) {
        return acting.stream().filter(one -> one.seat() == seat.id());
    }

    private boolean isAway(PersonId person, Days days) {
        return acting.stream()
                .filter(one -> one.days().overlaps(days))
                .map(one -> seat(one.seat()).map(seat -> seat.seat().person()).orElse(null))
                .anyMatch(holder -> Objects.equals(holder, person));
    }

    /** Who could sit in the seat on which of these days, the first choice first. */
    private Stream<ActsFor> offers(HeldSeat seat, Days days, Optional<PersonId> named) {
        Stream<ActsFor> standing = held.stream()
                .filter(one -> one.standsInFor() == seat.id() && one.seat().role() == Role.DEPUTY)
                .flatMap(one -> one.days().common(days).stream()
                        .map(some -> new ActsFor(0, seat.id(), one.seat().person(), some)));
        return Stream.concat(standing, named.stream().map(person -> new ActsFor(0, seat.id(), person, days)));
    }

    private static Optional<RuleViolation> no(String key, String field) {
        return Optional.of(new RuleViolation(key).at(field));
    }
}

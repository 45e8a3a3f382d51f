package org.einklang.portal.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.einklang.api.access.Role;
import org.einklang.api.people.BodyLevel;
import org.einklang.api.people.BodyRules;
import org.einklang.api.people.ParticipationLevel;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.VotingRight;
import org.einklang.portal.body.Finding.Kind;
import org.einklang.portal.body.Finding.Phrase;
import org.jspecify.annotations.Nullable;

/**
 * Who sits in a body today, held against its rules: parity between the partners [003 B], the levels that are to be present
 * [001 note 4], chair, secretary, deputies, terms.
 *
 * @param level the body's level
 * @param rules its rules
 * @param until last day of the body's term; null if it is open
 * @param plan who sits in it
 * @param vacant seats that somebody left and nobody has filled
 * @param partners names of the cooperation's partners, in their order
 * @param people names of those who sit in it
 * @param gone those of them who have left, or work for no partner of the cooperation
 */
record Composition(
        BodyLevel level,
        BodyRules rules,
        @Nullable LocalDate until,
        SeatPlan plan,
        List<HeldSeat> vacant,
        Map<PartnerId, String> partners,
        Map<PersonId, String> people,
        Set<PersonId> gone) {

    private static final int SOON = 60;

    private static final Set<BodyLevel> OF_ALL_PARTNERS =
            EnumSet.of(BodyLevel.SPONSOR, BodyLevel.STEERING, BodyLevel.OPERATIONAL);

    /** Of these partners, those who are expected in a body: with a limited view only if they have a seat. */
    static Map<PartnerId, String> expected(
            Map<PartnerId, String> partners,
            Set<PartnerId> limited,
            SeatPlan plan,
            List<HeldSeat> vacant,
            LocalDate today) {
        Map<PartnerId, String> expected = new LinkedHashMap<>(partners);
        expected.keySet()
                .removeIf(partner -> limited.contains(partner)
                        && Stream.concat(plan.seatsOn(today), vacant.stream())
                                .noneMatch(seat -> seat.seat().partner().equals(partner)));
        return expected;
    }

    /** What somebody should look at on this day, the most serious first. */
    List<Finding> findings(LocalDate today) {
        List<HeldSeat> seats = plan.seatsOn(today).toList();
        List<Finding> found = new ArrayList<>();
        if (level != BodyLevel.EXTERNAL) {
            missing(seats, Role.CHAIR, Kind.NO_CHAIR).ifPresent(found::add);
            missing(seats, Role.SECRETARY, Kind.NO_SECRETARY).ifPresent(found::add);
            partnersWithout(seats).ifPresent(found::add);
            parity(seats).ifPresent(found::add);
            levels(seats).ifPresent(found::add);
        }
        vacancies().ifPresent(found::add);
        goneHolders(seats).ifPresent(found::add);
        deputies(seats, today).ifPresent(found::add);
        seatsThatEnd(seats, today).ifPresent(found::add);
        if (until != null && until.isBefore(today.plusDays(SOON + 1))) {
            found.add(new Finding(Kind.TERM_ENDS, List.of(Phrase.of("bodies.check.day", until))));
        }
        found.sort(Comparator.comparing(Finding::kind));
        return found;
    }

    private static Optional<Finding> missing(List<HeldSeat> seats, Role role, Kind kind) {
        return seats.stream().anyMatch(seat -> seat.seat().role() == role)
                ? Optional.empty()
                : Optional.of(Finding.of(kind));
    }

    private Optional<Finding> partnersWithout(List<HeldSeat> seats) {
        if (!OF_ALL_PARTNERS.contains(level)) {
            return Optional.empty();
        }
        return listed(
                Kind.PARTNER_WITHOUT_SEAT,
                partners.entrySet().stream()
                        .filter(partner -> seats.stream()
                                .noneMatch(seat -> seat.seat().partner().equals(partner.getKey())))
                        .map(partner -> Phrase.of("bodies.check.name", partner.getValue()))
                        .toList());
    }

    /** Every partner that sits here has the same number of votes, or each is told with its number. */
    private Optional<Finding> parity(List<HeldSeat> seats) {
        if (!rules.parity()) {
            return Optional.empty();
        }
        Map<PartnerId, Integer> votes = new LinkedHashMap<>();
        partners.keySet().stream()
                .filter(partner ->
                        seats.stream().anyMatch(seat -> seat.seat().partner().equals(partner)))
                .forEach(partner -> votes.put(partner, 0));
        seats.stream()
                .filter(seat -> seat.seat().votingRight() == VotingRight.VOTING)
                .forEach(seat -> votes.merge(seat.seat().partner(), 1, Integer::sum));
        if (votes.values().stream().distinct().count() <= 1) {
            return Optional.empty();
        }
        return listed(
                Kind.PARITY,
                votes.entrySet().stream()
                        .map(entry -> Phrase.of(
                                "bodies.check.votes",
                                Objects.requireNonNullElse(partners.get(entry.getKey()), "?"),
                                entry.getValue()))
                        .toList());
    }

    private Optional<Finding> levels(List<HeldSeat> seats) {
        EnumSet<ParticipationLevel> absent = EnumSet.noneOf(ParticipationLevel.class);
        absent.addAll(rules.levels());
        seats.forEach(seat -> absent.remove(seat.level()));
        return listed(
                Kind.LEVEL_MISSING,
                absent.stream()
                        .map(one -> Phrase.of("bodies.participation." + one))
                        .toList());
    }

    private Optional<Finding> vacancies() {
        return listed(
                Kind.SEAT_VACANT,
                vacant.stream()
                        .map(seat -> Phrase.of(
                                "bodies.check.vacant",
                                Objects.requireNonNullElse(
                                        partners.get(seat.seat().partner()), "?"),
                                name(seat)))
                        .toList());
    }

    private Optional<Finding> goneHolders(List<HeldSeat> seats) {
        return listed(
                Kind.HOLDER_GONE,
                seats.stream()
                        .filter(seat -> gone.contains(seat.seat().person()))
                        .map(seat -> Phrase.of("bodies.check.name", name(seat)))
                        .toList());
    }

    private Optional<Finding> deputies(List<HeldSeat> seats, LocalDate today) {
        return listed(
                Kind.NO_DEPUTY,
                seats.stream()
                        .filter(seat -> seat.seat().votingRight() == VotingRight.VOTING)
                        .filter(seat -> plan.standIns(seat, today).stream()
                                .noneMatch(one -> one.seat().role() == Role.DEPUTY))
                        .map(seat -> Phrase.of("bodies.check.name", name(seat)))
                        .toList());
    }

    private Optional<Finding> seatsThatEnd(List<HeldSeat> seats, LocalDate today) {
        return listed(
                Kind.SEAT_ENDS,
                seats.stream()
                        .filter(seat -> !seat.days().overlaps(new Days(today.plusDays(SOON + 1), null)))
                        .map(seat -> Phrase.of(
                                "bodies.check.name_day",
                                name(seat),
                                Objects.requireNonNull(seat.days().until())))
                        .toList());
    }

    private String name(HeldSeat seat) {
        return Objects.requireNonNullElse(people.get(seat.seat().person()), "?");
    }

    private static Optional<Finding> listed(Kind kind, List<Phrase> phrases) {
        return phrases.isEmpty() ? Optional.empty() : Optional.of(new Finding(kind, phrases));
    }
}

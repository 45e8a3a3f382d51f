package org.einklang.meetings.minutes;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.einklang.api.people.BodyRules;
import org.einklang.api.people.ParticipationLevel;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.Quorum;
import org.einklang.api.people.Seat;
import org.einklang.api.people.VotingRight;

/**
 * A body as it sits together: which of its seats somebody fills, held against its rules. A seat is filled by the one who deputises
 * [000 IV.2] or by its holder, and nobody fills two that vote.
 *
 * @param seats those of the body, as they act on the day of the meeting
 * @param there who is there
 * @param rules those of the body
 */
record Assembly(List<Seat> seats, Set<PersonId> there, BodyRules rules) {

    /** Keeps copies. */
    Assembly {
        seats = List.copyOf(seats);
        there = Set.copyOf(there);
    }

    /** The same without those who left, came late, or take no part. */
    Assembly without(Collection<PersonId> away) {
        Set<PersonId> rest = new HashSet<>(there);
        rest.removeAll(away);
        return with(rest);
    }

    /** The same seats while others are there. */
    Assembly with(Set<PersonId> others) {
        return new Assembly(seats, others, rules);
    }

    /** Whether somebody has written down who is there; before, nothing can be said. */
    boolean isKept() {
        return !there.isEmpty();
    }

    /** How many seats vote, for each partner that has one. */
    Map<PartnerId, Integer> votes() {
        Map<PartnerId, Integer> votes = new TreeMap<>((one, other) -> Long.compare(one.value(), other.value()));
        voting().forEach(seat -> votes.merge(seat.partner(), 1, Integer::sum));
        return votes;
    }

    /** How many of these are filled; a partner of whom nobody is there counts nought. */
    Map<PartnerId, Integer> presentVotes() {
        Map<PartnerId, Integer> present = votes();
        present.replaceAll((partner, most) -> 0);
        Set<PersonId> seated = new HashSet<>();
        voting().forEach(seat -> filler(seat, seated).ifPresent(person -> {
            seated.add(person);
            present.merge(seat.partner(), 1, Integer::sum);
        }));
        return present;
    }

    /** How many seats vote. */
    int allSeats() {
        return sum(votes());
    }

    /** How many of these are filled. */
    int presentSeats() {
        return sum(presentVotes());
    }

    /** Whether the body wants so many that this can fail. */
    boolean asksForQuorum() {
        return rules.quorum().kind() != Quorum.Kind.NONE;
    }

    /** Whether enough are there to decide. */
    boolean isQuorate() {
        return rules.quorum().isMet(presentSeats(), allSeats());
    }

    /** How many have to be there. */
    int needed() {
        int all = allSeats();
        return IntStream.rangeClosed(0, all)
                .filter(present -> rules.quorum().isMet(present, all))
                .findFirst()
                .orElse(Math.max(1, rules.quorum().value()));
    }

    /** Whether each partner that votes is there with the same number of seats [003 B]. */
    boolean isEven() {
        return presentVotes().values().stream().distinct().count() <= 1;
    }

    /** Whether anybody has said what the seats bring in. */
    boolean knowsLevels() {
        return seats.stream().anyMatch(seat -> seat.level() != null);
    }

    /** The levels that the body wants [001 note 4] and nobody who is there brings in; advice counts, too. */
    Set<ParticipationLevel> missingLevels() {
        EnumSet<ParticipationLevel> missing = EnumSet.noneOf(ParticipationLevel.class);
        missing.addAll(rules.levels());
        seats.stream()
                .filter(seat -> filler(seat, Set.of()).isPresent())
                .map(Seat::level)
                .filter(Objects::nonNull)
                .forEach(missing::remove);
        return missing;
    }

    /**
     * Who votes: those who are there, once that is known, else whoever acts on the seats that vote; nobody twice.
     *
     * @param away who of them is not there for the item
     */
    List<Voter> voters(Set<PersonId> away) {
        Assembly deciding = without(away);
        Map<PersonId, Voter> voters = new LinkedHashMap<>();
        voting().forEach(seat -> (isKept() ? deciding.filler(seat, voters.keySet()) : Optional.of(seat.person()))
                .ifPresent(person -> voters.putIfAbsent(person, new Voter(person, seat.partner()))));
        return List.copyOf(voters.values());
    }

    private Stream<Seat> voting() {
        return seats.stream().filter(seat -> seat.votingRight() == VotingRight.VOTING);
    }

    /** The holder, if they have come after all, else whoever deputises; nobody who has another seat already. */
    private Optional<PersonId> filler(Seat seat, Set<PersonId> seated) {
        return Stream.concat(seat.deputisesFor().stream(), Stream.of(seat.person()))
                .filter(there::contains)
                .filter(person -> !seated.contains(person))
                .findFirst();
    }

    private static int sum(Map<PartnerId, Integer> numbers) {
        return numbers.values().stream().mapToInt(Integer::intValue).sum();
    }
}

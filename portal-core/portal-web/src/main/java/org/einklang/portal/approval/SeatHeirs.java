package org.einklang.portal.approval;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.approval.RoundCard;
import org.einklang.api.approval.Voter;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.Seat;
import org.einklang.api.people.VotingRight;
import org.einklang.portal.body.HeldSeat;

/**
 * Who follows in the voices of a round when seats change hands. A voice belongs to the seat: its holder has gone, and
 * somebody has been given a seat with a vote in the same body, for the same partner, not before the last day of the holder.
 * Who has a voice in the round already inherits none, so nobody has two; where several seats of a partner change hands, they
 * are passed on in the order in which they ended. What is given to a partner in addition, while nobody goes, is no heir of
 * anybody and is asked in the next round.
 *
 * @param seats the seats of the bodies of the round, also those that have ended while it was open
 * @param today day of Berlin
 */
record SeatHeirs(List<HeldSeat> seats, LocalDate today) {

    /** Who has each voice now, by its number; voices that have not changed hands are missing. */
    Map<Long, PersonId> of(List<RoundCard.Voice> voices) {
        List<RoundCard.Voice> asked = voices.stream()
                .filter(voice -> voice.voter().kind() == Voter.Kind.SEAT)
                .toList();
        Set<PersonId> taken = asked.stream()
                .map(voice -> voice.voter().person())
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        Map<Long, PersonId> heirs = new LinkedHashMap<>();
        asked.stream()
                .filter(voice ->
                        ofHolder(voice.voter()).noneMatch(seat -> seat.days().contains(today)))
                .sorted(Comparator.comparing(voice -> lastDay(voice.voter())))
                .forEach(voice -> heirs(voice.voter())
                        .filter(heir -> !taken.contains(heir))
                        .findFirst()
                        .ifPresent(heir -> {
                            taken.add(heir);
                            heirs.put(voice.number(), heir);
                        }));
        return heirs;
    }

    private Stream<PersonId> heirs(Voter voter) {
        LocalDate end = lastDay(voter);
        return seats.stream()
                .filter(seat -> isSameSide(seat.seat(), voter) && seat.seat().votingRight() == VotingRight.VOTING)
                .filter(seat ->
                        seat.days().contains(today) && !seat.days().from().isBefore(end))
                .sorted(Comparator.comparing((HeldSeat seat) -> seat.days().from())
                        .thenComparing(HeldSeat::id))
                .map(seat -> seat.seat().person());
    }

    /** A seat that never was, because it ended before it began, has left no day. */
    private LocalDate lastDay(Voter voter) {
        return ofHolder(voter)
                .map(seat -> seat.days().until())
                .filter(Objects::nonNull)
                .filter(day -> day.isBefore(today))
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }

    private Stream<HeldSeat> ofHolder(Voter voter) {
        return seats.stream()
                .filter(seat ->
                        isSameSide(seat.seat(), voter) && seat.seat().person().equals(voter.person()));
    }

    private static boolean isSameSide(Seat seat, Voter voter) {
        return seat.body().equals(voter.body()) && seat.partner().equals(voter.partner());
    }
}

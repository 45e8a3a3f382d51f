package org.einklang.portal.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.approval.RoundCard;
import org.einklang.api.approval.Voter;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.Seat;
import org.einklang.api.time.PortalTime;

/**
 * Who may speak for a voter today: for a seat its holder, as long as it is held, and the deputy who acts; for a partner its
 * head.
 */
@ApplicationScoped
public class Spokespeople {

    @Inject
    private Access access;

    @Inject
    private Directory directory;

    @Inject
    private Clock clock;

    /** Of these rounds' voters those for whom the person who acts may answer; one statement for each body. */
    Set<Long> mine(Collection<RoundCard> rounds) {
        PersonId me = access.me();
        Function<BodyId, List<Seat>> seats = seatsToday();
        return rounds.stream()
                .flatMap(round -> round.voices().stream()
                        .filter(voice -> speaksFor(me, voice.voter(), round.cooperation(), seats))
                        .map(RoundCard.Voice::number))
                .collect(Collectors.toSet());
    }

    /** Who should be told that these are asked: of a seat the one who acts today. One statement for each body. */
    List<PersonId> addressees(Collection<Voter> voters) {
        Function<BodyId, List<Seat>> seats = seatsToday();
        return voters.stream()
                .flatMap(voter -> voter.body() == null
                        ? Stream.ofNullable(voter.person())
                        : seats.apply(voter.body()).stream()
                                .filter(seat -> isSeat(seat, voter))
                                .map(Seat::person))
                .distinct()
                .toList();
    }

    /** Reads the seats of each body once. */
    private Function<BodyId, List<Seat>> seatsToday() {
        LocalDate today = PortalTime.dayOf(clock.instant());
        Map<BodyId, List<Seat>> known = new HashMap<>();
        return body -> known.computeIfAbsent(body, unknown -> directory.actingSeats(unknown, today));
    }

    private boolean speaksFor(PersonId me, Voter voter, CooperationId cooperation, Function<BodyId, List<Seat>> seats) {
        return switch (voter.kind()) {
            case PERSON -> me.equals(voter.person());
            case PARTNER ->
                access.may(ApprovalPermission.ANSWER_FOR_PARTNER, new Scope.OfPartner(cooperation, voter.partner()));
            case SEAT ->
                voter.body() != null
                        && seats.apply(voter.body()).stream()
                                .anyMatch(seat -> isSeat(seat, voter)
                                        && (seat.person().equals(me)
                                                || seat.deputisesFor()
                                                        .filter(me::equals)
                                                        .isPresent()));
        };
    }

    private static boolean isSeat(Seat seat, Voter voter) {
        return seat.deputisesFor().orElse(seat.person()).equals(voter.person())
                && seat.partner().equals(voter.partner());
    }
}

package org.einklang.portal.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
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

    /** Of these voters those for whom the person who acts may answer; one statement for each body. */
    List<RoundVoter> mine(CooperationId cooperation, Collection<RoundVoter> voters) {
        PersonId me = access.me();
        LocalDate today = PortalTime.dayOf(clock.instant());
        Map<BodyId, List<Seat>> seats = new HashMap<>();
        return voters.stream()
                .filter(voter -> speaksFor(
                        me,
                        voter.voter(),
                        cooperation,
                        body -> seats.computeIfAbsent(body, unknown -> directory.actingSeats(unknown, today))))
                .toList();
    }

    /** Who should be told that this seat is asked: the holder, and the deputy who acts today. */
    List<PersonId> addressees(Voter voter) {
        if (voter.person() == null) {
            return List.of();
        }
        if (voter.body() == null) {
            return List.of(voter.person());
        }
        return directory.actingSeats(voter.body(), PortalTime.dayOf(clock.instant())).stream()
                .filter(seat -> isSeat(seat, voter))
                .map(Seat::person)
                .toList();
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

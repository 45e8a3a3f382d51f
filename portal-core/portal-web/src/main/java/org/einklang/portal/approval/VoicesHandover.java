package org.einklang.portal.approval;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.einklang.api.approval.Voter;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Handover;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.PortalTime;

/**
 * Answers that were asked of a person who leaves: theirs until the last day, then the successor's. What they have answered
 * stays. Voices of seats go with the seat.
 */
@ApplicationScoped
class VoicesHandover implements Handover {

    @Inject
    private RoundRows rows;

    @Inject
    private VoiceSuccession succession;

    @Inject
    private Clock clock;

    @Override
    public List<Kind> of(PersonId leaving, CooperationId cooperation) {
        long open = missing(leaving, cooperation).stream()
                .filter(voice -> !voice.isPromised())
                .count();
        return List.of(new Kind("approvals.handover", open));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void handOver(PersonId leaving, PersonId successor, CooperationId cooperation, LocalDate lastDay) {
        List<RoundVoter> voices = missing(leaving, cooperation);
        voices.forEach(voice -> voice.promise(successor, lastDay.plusDays(1)));
        if (lastDay.isBefore(PortalTime.dayOf(clock.instant()))) {
            voices.stream().map(RoundVoter::roundId).distinct().forEach(round -> succession.passOn(rows.locked(round)));
        }
    }

    private List<RoundVoter> missing(PersonId person, CooperationId cooperation) {
        return rows.waiting(
                cooperation,
                "v.kind = :kind and v.personId = :person",
                Map.of("kind", Voter.Kind.PERSON, "person", person.value()));
    }
}

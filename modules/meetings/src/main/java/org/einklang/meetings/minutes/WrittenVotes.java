package org.einklang.meetings.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.einklang.api.approval.ApprovalRounds;
import org.einklang.api.approval.RoundState;
import org.einklang.api.people.DecisionRule;

/** How the members of a body answered where it found a resolution without a meeting. */
@ApplicationScoped
public class WrittenVotes {

    @Inject
    private ApprovalRounds rounds;

    /** The answers as votes; none if it was found in a meeting. */
    Optional<VoteCount> of(Resolution resolution) {
        Written written = resolution.getWritten();
        return written == null
                ? Optional.empty()
                : rounds.about(List.of(written.procedure())).getOrDefault(written.procedure(), List.of()).stream()
                        .filter(round -> round.state() == RoundState.CARRIED)
                        .findFirst()
                        .map(WrittenCount::of);
    }

    /** Whether every partner was for it and nobody against. */
    public boolean isByConsensus(Resolution resolution) {
        return of(resolution)
                .filter(votes -> votes.carries(DecisionRule.CONSENSUS))
                .isPresent();
    }
}

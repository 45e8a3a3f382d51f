package org.einklang.meetings.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.einklang.api.approval.ApprovalRounds;
import org.einklang.api.approval.RoundCard;
import org.einklang.api.approval.RoundState;

/** How the members of a body answered where it found a resolution without a meeting. */
@ApplicationScoped
public class WrittenVotes {

    @Inject
    private ApprovalRounds rounds;

    /** The round in which it was carried; none if it was found in a meeting. */
    Optional<RoundCard> round(Resolution resolution) {
        Written written = resolution.getWritten();
        return written == null
                ? Optional.empty()
                : rounds.about(List.of(written.procedure())).getOrDefault(written.procedure(), List.of()).stream()
                        .filter(round -> round.state() == RoundState.CARRIED)
                        .findFirst();
    }

    /** Whether every partner was for it and nobody against. */
    public boolean isByConsensus(Resolution resolution) {
        return round(resolution).filter(WrittenCount::isConsensus).isPresent();
    }
}

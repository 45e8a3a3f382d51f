package org.einklang.meetings.resolution;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.PersonId;
import org.einklang.meetings.minutes.FoundBy;
import org.einklang.meetings.minutes.RecordedOutcome;
import org.einklang.meetings.minutes.ResolutionState;
import org.einklang.meetings.minutes.Validity;
import org.einklang.meetings.minutes.VoteCount;
import org.jspecify.annotations.Nullable;

/** What is typed about how a proposal ended. */
public class OutcomeForm {

    private final List<PartnerVotes> votes;
    private String outcome = ResolutionState.ADOPTED.name();
    private String found = FoundBy.CONSENSUS.name();
    private Long[] recused = {};
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private @Nullable LocalDate reviewOn;
    private boolean onlyByConsensus;
    private long replaces;

    OutcomeForm(List<PartnerVotes> votes) {
        this.votes = List.copyOf(votes);
    }

    /** What was typed. @throws RuleViolation where it cannot be */
    RecordedOutcome outcome() {
        ResolutionState state = ResolutionState.valueOf(outcome);
        boolean decided = state == ResolutionState.ADOPTED || state == ResolutionState.REJECTED;
        FoundBy by = FoundBy.valueOf(found);
        boolean counted = decided && by == FoundBy.VOTE;
        if (!counted && votes.stream().anyMatch(PartnerVotes::isTyped)) {
            throw new RuleViolation("meetings.resolution.votes_uncounted").at("found");
        }
        if (state == ResolutionState.REJECTED && by == FoundBy.CONSENSUS) {
            by = null;
        }
        return new RecordedOutcome(
                state,
                decided ? by : null,
                new VoteCount(counted ? votes.stream().map(PartnerVotes::count).toList() : List.of()),
                Arrays.stream(recused).map(PersonId::new).collect(Collectors.toSet()),
                new Validity(from, until, reviewOn, onlyByConsensus),
                state == ResolutionState.ADOPTED && replaces != 0 ? replaces : null);
    }

    public List<PartnerVotes> getVotes() {
        return votes;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getFound() {
        return found;
    }

    public void setFound(String found) {
        this.found = found;
    }

    public Long[] getRecused() {
        return recused.clone();
    }

    public void setRecused(Long[] recused) {
        this.recused = recused.clone();
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    public @Nullable LocalDate getReviewOn() {
        return reviewOn;
    }

    public void setReviewOn(@Nullable LocalDate reviewOn) {
        this.reviewOn = reviewOn;
    }

    public boolean isOnlyByConsensus() {
        return onlyByConsensus;
    }

    public void setOnlyByConsensus(boolean onlyByConsensus) {
        this.onlyByConsensus = onlyByConsensus;
    }

    /** Number of the one whose place it takes; 0 for none. */
    public long getReplaces() {
        return replaces;
    }

    public void setReplaces(long replaces) {
        this.replaces = replaces;
    }
}

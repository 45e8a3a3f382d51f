package org.einklang.meetings.resolution;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.PersonId;
import org.einklang.meetings.minutes.FoundBy;
import org.einklang.meetings.minutes.RecordedOutcome;
import org.einklang.meetings.minutes.Resolution;
import org.einklang.meetings.minutes.ResolutionState;
import org.einklang.meetings.minutes.VoteCount;

/** What is typed about how a proposal ended. */
public class OutcomeForm {

    private final List<PartnerVotes> votes;
    private String outcome = ResolutionState.ADOPTED.name();
    private String found = FoundBy.CONSENSUS.name();
    private Long[] recused = {};
    private final ValidityForm validity = new ValidityForm();

    OutcomeForm(List<PartnerVotes> votes) {
        this.votes = List.copyOf(votes);
    }

    /** Holds what was recorded, to be corrected. */
    void fill(Resolution recorded, VoteCount counted, List<PersonId> tookNoPart) {
        outcome = recorded.getState().name();
        FoundBy by = recorded.getFound();
        found = (by == null ? FoundBy.CONSENSUS : by).name();
        votes.forEach(one -> counted.counts().stream()
                .filter(count -> count.partner().value() == one.getPartner())
                .forEach(one::fill));
        recused = tookNoPart.stream().map(PersonId::value).toArray(Long[]::new);
        validity.fill(recorded.getValidity());
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
                validity.validity(),
                state == ResolutionState.ADOPTED ? validity.replaced() : null);
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

    /** For how long it is in force, and whose place it takes. */
    public ValidityForm getValidity() {
        return validity;
    }
}

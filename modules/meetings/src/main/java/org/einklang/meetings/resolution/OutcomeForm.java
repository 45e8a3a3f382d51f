package org.einklang.meetings.resolution;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.meetings.minutes.FoundBy;
import org.einklang.meetings.minutes.RecordedOutcome;
import org.einklang.meetings.minutes.Resolution;
import org.einklang.meetings.minutes.ResolutionState;
import org.einklang.meetings.minutes.VoteCount;

/** What is typed about how a proposal ended. */
public class OutcomeForm {

    private final List<PartnerVotes> votes;
    private final boolean byName;
    private final List<PersonBallot> ballots;
    private String outcome = ResolutionState.ADOPTED.name();
    private String found = FoundBy.CONSENSUS.name();
    private Long[] recused = {};
    private final ValidityForm validity = new ValidityForm();

    /** For a body that counts votes. */
    OutcomeForm(List<PartnerVotes> votes) {
        this(votes, false, List.of());
    }

    /** @param byName whether the body wants names @param ballots one for each who votes, if it does; else empty */
    OutcomeForm(List<PartnerVotes> votes, boolean byName, List<PersonBallot> ballots) {
        this.votes = List.copyOf(votes);
        this.byName = byName;
        this.ballots = List.copyOf(ballots);
    }

    /** Holds what was recorded, to be corrected. */
    void fill(Resolution recorded, VoteCount counted, List<PersonId> tookNoPart) {
        outcome = recorded.getState().name();
        FoundBy by = recorded.getFound();
        found = (by == null ? FoundBy.CONSENSUS : by).name();
        if (!byName) {
            votes.forEach(one -> counted.counts().stream()
                    .filter(count -> count.partner().value() == one.getPartner())
                    .forEach(one::fill));
        }
        counted.names()
                .forEach(vote -> ballots.stream().filter(one -> one.isOf(vote)).forEach(one -> one.fill(vote)));
        recused = tookNoPart.stream().map(PersonId::value).toArray(Long[]::new);
        validity.fill(recorded.getValidity(), recorded.replaces());
    }

    /** What was typed. @throws RuleViolation where it cannot be */
    RecordedOutcome outcome() {
        ResolutionState state = ResolutionState.valueOf(outcome);
        boolean decided = state == ResolutionState.ADOPTED || state == ResolutionState.REJECTED;
        FoundBy by = FoundBy.valueOf(found);
        boolean counted = decided && by == FoundBy.VOTE;
        if (!counted
                && (votes.stream().anyMatch(PartnerVotes::isTyped)
                        || ballots.stream().anyMatch(PersonBallot::isTyped))) {
            throw new RuleViolation("meetings.resolution.votes_uncounted").at("found");
        }
        if (state == ResolutionState.REJECTED && by == FoundBy.CONSENSUS) {
            by = null;
        }
        return new RecordedOutcome(
                state,
                decided ? by : null,
                counted ? counted() : new VoteCount(List.of()),
                Arrays.stream(recused).map(PersonId::new).collect(Collectors.toSet()),
                validity.validity(),
                state == ResolutionState.ADOPTED ? validity.replaced() : null);
    }

    private VoteCount counted() {
        return !byName
                ? new VoteCount(votes.stream().map(PartnerVotes::count).toList())
                : VoteCount.of(
                        votes.stream()
                                .map(one -> new PartnerId(one.getPartner()))
                                .toList(),
                        ballots.stream().flatMap(one -> one.vote().stream()).toList());
    }

    /** Whether the body wants names. */
    public boolean isByName() {
        return byName;
    }

    /** Where a fault of what was counted is told: not at a field that the page does not have. */
    RuleViolation placed(RuleViolation fault) {
        boolean elsewhere = byName && fault.field().filter("yes"::equals).isPresent();
        return elsewhere ? fault.at(ballots.isEmpty() ? "found" : "ballots:0:choice") : fault;
    }

    /** How each votes, where the body wants names; else empty. */
    public List<PersonBallot> getBallots() {
        return ballots;
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

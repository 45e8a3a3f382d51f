package org.einklang.meetings.minutes;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.einklang.api.approval.ApprovalRule;
import org.einklang.api.approval.Choice;
import org.einklang.api.approval.RoundCard;
import org.einklang.api.people.DecisionRule;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;

/** Counts what the members of a body have said in writing, as votes of a meeting are counted: by partner. */
final class WrittenCount {

    private WrittenCount() {}

    /** Only what was said, with the names of who said it; a condition counts as no consent. */
    static VoteCount of(RoundCard round) {
        Map<PartnerId, List<Choice>> said = new LinkedHashMap<>();
        List<NamedVote> names = new ArrayList<>();
        for (RoundCard.Voice voice : round.voices()) {
            List<Choice> choices = said.computeIfAbsent(voice.voter().partner(), partner -> new ArrayList<>());
            RoundCard.Answer answer = voice.answer();
            if (answer != null) {
                choices.add(answer.choice());
                ballot(answer.choice())
                        .map(ballot -> new NamedVote(answer.by(), voice.voter().partner(), ballot, answer.insteadOf()))
                        .ifPresent(names::add);
            }
        }
        return new VoteCount(
                said.entrySet().stream()
                        .map(entry -> count(entry.getKey(), entry.getValue()))
                        .toList(),
                names);
    }

    /** None for a condition, which is neither. */
    private static Optional<Ballot> ballot(Choice choice) {
        return switch (choice) {
            case YES -> Optional.of(Ballot.YES);
            case NO -> Optional.of(Ballot.NO);
            case ABSTAIN -> Optional.of(Ballot.ABSTAINED);
            case YES_IF -> Optional.empty();
        };
    }

    /** Who would have agreed under a condition only. */
    static List<PersonId> conditional(RoundCard round) {
        return round.voices().stream()
                .flatMap(voice -> Stream.ofNullable(voice.answer()))
                .filter(answer -> answer.choice() == Choice.YES_IF)
                .map(RoundCard.Answer::by)
                .toList();
    }

    /**
     * Whether everybody was for it: by the rule of the round, by which silence may be consent, or because all have answered. Who was
     * outvoted before having said anything has not agreed.
     */
    static boolean isConsensus(RoundCard round) {
        return round.rule().kind() == ApprovalRule.Kind.CONSENSUS
                || round.tally().missing() == 0 && of(round).carries(DecisionRule.CONSENSUS);
    }

    /** Whether who has said nothing has agreed: where the round said so, and the time was over. */
    static boolean wasSilenceConsent(RoundCard round) {
        Instant ended = round.ended();
        return round.rule().silenceConsents() && ended != null && !ended.isBefore(round.deadline());
    }

    private static PartnerCount count(PartnerId partner, List<Choice> choices) {
        int yes = (int) choices.stream().filter(choice -> choice == Choice.YES).count();
        int against = (int) choices.stream().filter(Choice::isObjection).count();
        return new PartnerCount(partner, yes, against, choices.size() - yes - against);
    }
}

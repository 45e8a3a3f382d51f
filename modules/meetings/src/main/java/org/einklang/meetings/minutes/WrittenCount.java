package org.einklang.meetings.minutes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.einklang.api.approval.Choice;
import org.einklang.api.approval.RoundCard;
import org.einklang.api.people.PartnerId;
import org.jspecify.annotations.Nullable;

/** Counts what the members of a body have said in writing, as votes of a meeting are counted: by partner. */
final class WrittenCount {

    private WrittenCount() {}

    /** A condition is no consent; silence is, where the round says so. What nobody could say is not counted. */
    static VoteCount of(RoundCard round) {
        Map<PartnerId, List<Choice>> said = new LinkedHashMap<>();
        for (RoundCard.Voice voice : round.voices()) {
            List<Choice> choices = said.computeIfAbsent(voice.voter().partner(), partner -> new ArrayList<>());
            Choice choice = choice(round, voice);
            if (choice != null) {
                choices.add(choice);
            }
        }
        return new VoteCount(said.entrySet().stream()
                .map(entry -> count(entry.getKey(), entry.getValue()))
                .toList());
    }

    private static @Nullable Choice choice(RoundCard round, RoundCard.Voice voice) {
        RoundCard.Answer answer = voice.answer();
        if (answer != null) {
            return answer.choice();
        }
        return round.rule().silenceConsents() && !voice.vacant() ? Choice.YES : null;
    }

    private static PartnerCount count(PartnerId partner, List<Choice> choices) {
        int yes = (int) choices.stream().filter(choice -> choice == Choice.YES).count();
        int against = (int) choices.stream().filter(Choice::isObjection).count();
        return new PartnerCount(partner, yes, against, choices.size() - yes - against);
    }
}

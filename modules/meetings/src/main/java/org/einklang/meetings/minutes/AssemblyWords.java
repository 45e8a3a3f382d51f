package org.einklang.meetings.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.people.Directory;
import org.einklang.api.people.ParticipationLevel;
import org.einklang.api.people.PartnerId;
import org.einklang.api.text.Texts;

/** Says in a sentence each how a body sits together: whether it can decide, whether its partners are even, which levels are there. */
@ApplicationScoped
class AssemblyWords {

    @Inject
    private Directory directory;

    @Inject
    private Texts texts;

    /**
     * A sentence.
     *
     * @param kind how that stands, as {@code e:status} shows it
     * @param text the words
     */
    public record Line(String kind, String text) {}

    /** What there is to say; before anybody is there, only that. */
    List<Line> of(Assembly assembly) {
        if (!assembly.isKept()) {
            return List.of(new Line("open", text("nobody")));
        }
        List<Line> lines = new ArrayList<>();
        lines.add(quorum(assembly));
        if (assembly.rules().parity()) {
            lines.add(parity(assembly));
        }
        if (!assembly.rules().levels().isEmpty()) {
            lines.add(levels(assembly));
        }
        return lines;
    }

    /** The same on an item for which not all were there: whether the body could decide. */
    Line atItem(Assembly assembly) {
        return line(assembly.isQuorate(), assembly.isQuorate() ? "item_quorate" : "item_not_quorate", assembly);
    }

    private Line quorum(Assembly assembly) {
        if (!assembly.asksForQuorum()) {
            return line(true, "any_number", assembly);
        }
        return line(assembly.isQuorate(), assembly.isQuorate() ? "quorate" : "not_quorate", assembly);
    }

    private Line line(boolean fine, String key, Assembly assembly) {
        return new Line(
                fine ? "ok" : "warn", text(key, assembly.presentSeats(), assembly.allSeats(), assembly.needed()));
    }

    private Line parity(Assembly assembly) {
        Map<PartnerId, Integer> present = assembly.presentVotes();
        Map<PartnerId, String> names = directory.partnerNames(present.keySet());
        String each = present.entrySet().stream()
                .map(one -> text("of_partner", names.getOrDefault(one.getKey(), "–"), one.getValue()))
                .collect(Collectors.joining(", "));
        boolean even = assembly.isEven();
        return new Line(even ? "ok" : "warn", text(even ? "even" : "uneven", each));
    }

    private Line levels(Assembly assembly) {
        if (!assembly.knowsLevels()) {
            return new Line("open", text("levels_unknown"));
        }
        Set<ParticipationLevel> missing = assembly.missingLevels();
        return missing.isEmpty()
                ? new Line("ok", text("levels_there", names(assembly.rules().levels())))
                : new Line("warn", text("levels_missing", names(missing)));
    }

    private String names(Collection<ParticipationLevel> levels) {
        return levels.stream().sorted().map(level -> text("level." + level)).collect(Collectors.joining(", "));
    }

    private String text(String key, Object... arguments) {
        return texts.get("meetings.presence." + key, arguments);
    }
}

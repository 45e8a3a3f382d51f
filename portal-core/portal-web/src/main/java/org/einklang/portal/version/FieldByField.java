package org.einklang.portal.version;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.einklang.api.version.FormMerge.Merged;
import org.einklang.api.version.MergeField;
import org.einklang.api.version.MergeView;
import org.einklang.api.version.MergedText;
import org.einklang.api.version.TextMerge;

/** How the values of two are merged, from those that both began with. */
record FieldByField(TextMerge texts) {

    Merged merge(
            List<MergeField> fields,
            Map<String, String> base,
            Map<String, String> mine,
            Map<String, String> theirs,
            String other) {
        Map<String, String> values = new LinkedHashMap<>();
        List<MergeView.Conflict> conflicts = new ArrayList<>();
        List<MergeView.Change> changes = new ArrayList<>();
        for (MergeField field : fields) {
            String stored = plain(theirs.getOrDefault(field.key(), ""));
            String typed = plain(mine.getOrDefault(field.key(), ""));
            String begun = plain(base.getOrDefault(field.key(), stored));
            String merged = begun.equals(typed)
                    ? stored
                    : begun.equals(stored) || typed.equals(stored)
                            ? typed
                            : both(field, begun, typed, stored, conflicts);
            values.put(field.key(), merged);
            if (field.kind() == MergeField.Kind.TEXT && !merged.equals(stored)) {
                changes.add(new MergeView.Change(field.label(), stored, merged));
            }
        }
        return new Merged(values, new MergeView(other, conflicts, changes));
    }

    private String both(
            MergeField field, String begun, String typed, String stored, List<MergeView.Conflict> conflicts) {
        return switch (field.kind()) {
            case SET -> set(begun, typed, stored);
            case VALUE -> {
                conflicts.add(new MergeView.Conflict(
                        field.label(),
                        field.words().apply(stored),
                        field.words().apply(typed)));
                yield typed;
            }
            case TEXT -> {
                MergedText merged = texts.merge(begun, typed, stored);
                merged.conflicts()
                        .forEach(piece ->
                                conflicts.add(new MergeView.Conflict(field.label(), piece.theirs(), piece.text())));
                yield merged.text();
            }
        };
    }

    private static String set(String begun, String typed, String stored) {
        TreeSet<String> result = elements(stored);
        TreeSet<String> added = elements(typed);
        added.removeAll(elements(begun));
        TreeSet<String> removed = elements(begun);
        removed.removeAll(elements(typed));
        result.addAll(added);
        result.removeAll(removed);
        return String.join(",", result);
    }

    /** Browsers send other line ends than those that are stored, and blanks at the ends are not stored at all. */
    private static String plain(String text) {
        return text.replace("\r\n", "\n").strip();
    }

    private static TreeSet<String> elements(String list) {
        return list.isEmpty() ? new TreeSet<>() : new TreeSet<>(Arrays.asList(list.split(",")));
    }
}

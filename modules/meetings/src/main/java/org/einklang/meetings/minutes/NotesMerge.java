package org.einklang.meetings.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.text.Texts;
import org.einklang.api.version.FormMerge;
import org.einklang.api.version.MergeField;
import org.einklang.api.version.MergeView;

/** Two write the minutes at the same time: what each has typed or ticked survives, also within one paragraph. */
@ApplicationScoped
public class NotesMerge {

    private static final String PRESENT = "present";

    @Inject
    private FormMerge merge;

    @Inject
    private Texts texts;

    /**
     * Puts into the form what both have written and ticked, if somebody else was faster.
     *
     * @return what there is to say about that; nothing if nobody was faster. With conflicts the writer has to read it first
     */
    public Optional<MergeView> merge(List<MinutedItem> items, PresenceForm presence) {
        if (!presence.isOvertaken() && items.stream().noneMatch(MinutedItem::isOvertaken)) {
            return Optional.empty();
        }
        Map<String, String> mine = values(items, MinutedItem::prose, presence, PresenceForm::typed);
        FormMerge.Merged both = merge.merge(fields(items), mine, stored(items, presence), "");
        items.forEach(one -> {
            one.merge(both.values().getOrDefault(one.key(), one.prose()));
            PresenceForm absence = one.absence();
            absence.merge(both.values().getOrDefault(absent(one), absence.typed()));
        });
        presence.merge(both.values().getOrDefault(PRESENT, presence.typed()));
        return Optional.of(both.view());
    }

    private List<MergeField> fields(List<MinutedItem> items) {
        Stream<MergeField> notes = items.stream()
                .map(one -> MergeField.text(
                        one.key(),
                        texts.get("meetings.minutes.note", one.getItem().getPosition())));
        Stream<MergeField> absences = items.stream()
                .map(one -> MergeField.set(
                        absent(one),
                        texts.get("meetings.presence.absent", one.getItem().getPosition())));
        MergeField present = MergeField.set(PRESENT, texts.get("meetings.minutes.present"));
        return Stream.concat(Stream.concat(notes, absences), Stream.of(present)).toList();
    }

    /** What is stored now, for the form that begins with it. */
    public Map<String, String> stored(List<MinutedItem> items, PresenceForm presence) {
        return values(items, MinutedItem::storedNote, presence, PresenceForm::stored);
    }

    private static Map<String, String> values(
            List<MinutedItem> items,
            Function<MinutedItem, String> note,
            PresenceForm presence,
            Function<PresenceForm, String> ticked) {
        Map<String, String> values = items.stream().collect(Collectors.toMap(MinutedItem::key, note));
        items.forEach(one -> values.put(absent(one), ticked.apply(one.absence())));
        values.put(PRESENT, ticked.apply(presence));
        return values;
    }

    private static String absent(MinutedItem item) {
        return item.key() + "absent";
    }
}

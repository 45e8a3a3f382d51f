package org.einklang.portal.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.einklang.api.version.FormMerge;
import org.einklang.api.version.MergeField;
import org.einklang.api.version.MergeView;
import org.junit.jupiter.api.Test;

/** Two change the same form at once. */
class FieldByFieldTest {

    private static final List<MergeField> FIELDS = List.of(
            MergeField.value("phone", "Telefon"),
            MergeField.value("day", "Tag", day -> "am " + day),
            MergeField.text("remit", "Wofür"),
            MergeField.set("topics", "Themen"));

    private final FieldByField merge = new FieldByField(new ThreeWayMerge());

    @Test
    void what_only_one_has_changed_is_taken_from_that_one() {
        FormMerge.Merged merged = merged(
                Map.of("phone", "1", "day", "2026-03-01", "remit", "Alles.", "topics", "7"),
                Map.of("phone", "2", "day", "2026-03-01", "remit", "Alles.", "topics", "7"),
                Map.of("phone", "1", "day", "2026-03-02", "remit", "Nichts.", "topics", "7"));

        assertThat(merged.values())
                .isEqualTo(Map.of("phone", "2", "day", "2026-03-02", "remit", "Nichts.", "topics", "7"));
        assertThat(merged.view().conflicts()).isEmpty();
        assertThat(merged.view().changes()).isEmpty();
    }

    @Test
    void of_long_texts_both_changes_survive_although_browsers_send_other_line_ends() {
        FormMerge.Merged merged = merged(
                Map.of("remit", "Beratung am Montag.\n\nAuch am Telefon."),
                Map.of("remit", "Beratung am Montag.\r\n\r\nAuch am Telefon und im Haus.\r\n"),
                Map.of("remit", "Beratung am Dienstag.\n\nAuch am Telefon."));

        assertThat(merged.values()).containsEntry("remit", "Beratung am Dienstag.\n\nAuch am Telefon und im Haus.");
        assertThat(merged.view().conflicts()).isEmpty();
        assertThat(merged.view().changes()).hasSize(1);
    }

    @Test
    void what_cannot_be_merged_is_shown_in_words_and_mine_stays_in_the_field() {
        FormMerge.Merged merged =
                merged(Map.of("day", "2026-03-01"), Map.of("day", "2026-03-02"), Map.of("day", "2026-03-03"));

        assertThat(merged.values()).containsEntry("day", "2026-03-02");
        assertThat(merged.view().conflicts())
                .containsExactly(new MergeView.Conflict("Tag", "am 2026-03-03", "am 2026-03-02"));
    }

    @Test
    void words_that_both_have_changed_are_both_kept() {
        FormMerge.Merged merged = merged(
                Map.of("remit", "Wir kommen am Montag."),
                Map.of("remit", "Wir kommen am Freitag."),
                Map.of("remit", "Wir kommen am Dienstag."));

        assertThat(merged.values().get("remit")).contains("Freitag.", "Dienstag.");
        assertThat(merged.view().conflicts()).hasSize(1);
    }

    @Test
    void of_several_that_are_ticked_each_ones_additions_and_removals_hold() {
        FormMerge.Merged merged =
                merged(Map.of("topics", "1,2,3"), Map.of("topics", "1,2,3,4"), Map.of("topics", "2,3,5"));

        assertThat(merged.values()).containsEntry("topics", "2,3,4,5");
        assertThat(merged.view().conflicts()).isEmpty();
    }

    @Test
    void a_form_that_does_not_say_what_it_began_with_keeps_what_was_typed() {
        FormMerge.Merged merged = merged(Map.of(), Map.of("phone", "2"), Map.of("phone", "3"));

        assertThat(merged.values()).containsEntry("phone", "2");
    }

    private FormMerge.Merged merged(Map<String, String> base, Map<String, String> mine, Map<String, String> theirs) {
        return merge.merge(FIELDS, base, mine, theirs, "Schriftführung");
    }
}

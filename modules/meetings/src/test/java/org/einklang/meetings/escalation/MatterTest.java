package org.einklang.meetings.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.LinkedHashMap;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.PartnerId;
import org.junit.jupiter.api.Test;

/** What has to be said before the steering group is asked: what about, and what both sides want. */
class MatterTest {

    private static final PartnerId AGENCY = new PartnerId(1);
    private static final PartnerId JOBCENTER = new PartnerId(2);
    private static final PartnerId CITY = new PartnerId(3);

    @Test
    void two_sides_are_enough_and_who_says_nothing_has_no_position() {
        Matter matter = matter(" Anrufe ", "Wer ruft an?", positions("Wir.", " ", "Auch wir."));

        assertThat(matter.title()).isEqualTo("Anrufe");
        assertThat(matter.positions()).containsExactlyInAnyOrderEntriesOf(Map.of(AGENCY, "Wir.", CITY, "Auch wir."));
    }

    @Test
    void one_side_alone_is_no_dissent() {
        assertRefused(
                "meetings.escalation.positions_missing", "words", () -> matter("A", "B", positions("Wir.", "", "")));
    }

    @Test
    void without_title_or_question_nobody_can_answer() {
        assertRefused("meetings.escalation.title_missing", "title", () -> matter(" ", "B", positions("x", "y", "")));
        assertRefused(
                "meetings.escalation.question_missing", "question", () -> matter("A", "", positions("x", "y", "")));
    }

    @Test
    void words_that_do_not_fit_onto_an_agenda_are_refused() {
        assertRefused(
                "meetings.escalation.too_long", "words", () -> matter("A", "B", positions("x".repeat(1_001), "y", "")));
        assertRefused(
                "meetings.escalation.too_long", "title", () -> matter("A".repeat(201), "B", positions("x", "y", "")));
    }

    private static Matter matter(String title, String question, Map<PartnerId, String> positions) {
        return new Matter(title, question, "", positions);
    }

    private static Map<PartnerId, String> positions(String agency, String jobcenter, String city) {
        Map<PartnerId, String> all = new LinkedHashMap<>();
        all.put(AGENCY, agency);
        all.put(JOBCENTER, jobcenter);
        all.put(CITY, city);
        return all;
    }

    private static void assertRefused(String key, String field, ThrowingCallable act) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(act).satisfies(refused -> {
            assertThat(refused.key()).isEqualTo(key);
            assertThat(refused.field()).contains(field);
        });
    }
}

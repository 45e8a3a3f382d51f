package org.einklang.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which lines of a note are tasks and proposals, and which are prose. */
class InlineLinesTest {

    @Test
    void a_line_that_was_prose_before_stays_prose() {
        InlineLines read = InlineLines.read("Beschluss: alt\n! Neu ist das.", "Beschluss: alt");

        assertThat(read.prose()).isEqualTo("Beschluss: alt");
        assertThat(read.proposals()).containsExactly("Neu ist das.");
    }

    @Test
    void lines_that_are_entries_leave_the_prose_without_a_second_gap() {
        InlineLines read = InlineLines.read("""
                Die Stadt berichtet.

                @Weiß Räume buchen //15.12.
                ! Wir treten gemeinsam auf.
                  beschluss:  Wir laden ein.
                RESOLUTION: We invite.

                Alle danken.
                """);

        assertThat(read.prose()).isEqualTo("Die Stadt berichtet.\n\nAlle danken.");
        assertThat(read.tasks()).containsExactly(new TaskLine("Weiß Räume buchen", Optional.of("15.12.")));
        assertThat(read.proposals()).containsExactly("Wir treten gemeinsam auf.", "Wir laden ein.", "We invite.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Schreiben Sie an jana.weiss@stadt.example.",
                "Frau Weiß @home",
                "@",
                "@ Weiß Räume buchen",
                "@2 Uhr",
                "- @Weiß Räume buchen",
                "!",
                "!!!",
                "!! Wichtig",
                "! 12",
                "Beschluss:",
                "Beschluss über die Messe: angenommen",
                "Beschlussvorschlag: Messe",
                "\\@Weiß Räume buchen",
                "\\! Achtung",
                "Ende \n\n\n  mit Lücken ",
                ""
            })
    void everything_else_is_prose_as_it_was_typed(String note) {
        InlineLines read = InlineLines.read(note);

        assertThat(read.prose()).isEqualTo(note);
        assertThat(read.entries()).isEmpty();
    }

    @Test
    void a_backslash_keeps_a_line_prose_and_is_not_read() {
        assertThat(InlineLines.plain("\\@Weiß ruft an\r\n  \\Beschluss: keiner\n\\Ordner\nA \\@b"))
                .isEqualTo("@Weiß ruft an\nBeschluss: keiner\n\\Ordner\nA \\@b");
    }

    @Test
    void the_day_stands_behind_the_last_two_slashes_after_a_space() {
        assertThat(task("@Weiß https://stadt.example ansehen // 15. 12. "))
                .isEqualTo(new TaskLine("Weiß https://stadt.example ansehen", Optional.of("15. 12.")));
        assertThat(task("@Weiß A //B //morgen")).isEqualTo(new TaskLine("Weiß A //B", Optional.of("morgen")));
        assertThat(task("@Weiß https://stadt.example ansehen").day()).isEmpty();
        assertThat(task("@Weiß Räume buchen //")).isEqualTo(new TaskLine("Weiß Räume buchen", Optional.of("")));
    }

    @Test
    void other_prose_keeps_the_lines() {
        InlineLines read = InlineLines.read("Alt\r\n@Weiß Räume buchen\r\n! Wir laden ein.");

        assertThat(read.prose()).isEqualTo("Alt");
        assertThat(read.after("Neu\n")).isEqualTo("Neu\n@Weiß Räume buchen\n! Wir laden ein.");
        assertThat(read.after("")).isEqualTo("@Weiß Räume buchen\n! Wir laden ein.");
        assertThat(InlineLines.read("Alt").after("Neu")).isEqualTo("Neu");
    }

    private static TaskLine task(String line) {
        return TaskLine.read(line).orElseThrow();
    }
}

package org.einklang.meetings.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import org.einklang.api.text.Texts;
import org.einklang.api.time.TimeSpan;
import org.einklang.meetings.planning.OnlineAccess;
import org.junit.jupiter.api.Test;

/** What has changed, a sentence for each aspect, in the reader's language. */
class ChangeWordsTest {

    private static final Instant STARTS = Instant.parse("2026-03-19T12:30:00Z");
    private static final TimeSpan TIME = new TimeSpan(STARTS, STARTS.plus(Duration.ofHours(2)));
    private static final MeetingContent BEFORE =
            new MeetingContent("Sitzung", TIME, "Rathaus", new OnlineAccess(), List.of("A", "B", "C"));
    private static final MeetingContent NOW =
            new MeetingContent("Klausur", TIME, "Burg", new OnlineAccess(), List.of("B", "A", "D", "E"));
    private static final MeetingChanges CHANGES = new MeetingChanges(BEFORE, NOW, List.of(), List.of());

    private final ChangeWords words = new ChangeWords(new Bundle());

    @Test
    void each_aspect_is_a_sentence_and_the_agenda_is_one() {
        assertThat(words.lines(CHANGES, Locale.GERMAN))
                .containsExactly(
                        "Ort: Burg; bisher Rathaus",
                        "Titel: Klausur; bisher Sitzung",
                        "Tagesordnung: neu „D“, „E“; gestrichen „C“; andere Reihenfolge");
    }

    @Test
    void everybody_reads_it_in_their_language() {
        assertThat(words.content(CHANGES, Locale.ENGLISH))
                .last()
                .isEqualTo("Agenda: new “D”, “E”; removed “C”; another order");
        assertThat(words.aspects(Set.of(ChangedAspect.AGENDA), Locale.ENGLISH)).isEqualTo("agenda");
    }

    @Test
    void what_is_not_public_any_more_is_named_to_those_who_are_invited() {
        MeetingContent now =
                new MeetingContent("Sitzung", TIME, "Rathaus", new OnlineAccess(), BEFORE.agenda(), List.of("B"));

        assertThat(words.content(new MeetingChanges(BEFORE, now, List.of(), List.of()), Locale.GERMAN))
                .containsExactly("Tagesordnung: nichtöffentlich „B“");
        assertThat(words.content(new MeetingChanges(now, BEFORE, List.of(), List.of()), Locale.ENGLISH))
                .containsExactly("Agenda: no longer non-public “B”");
    }

    private static final class Bundle implements Texts {

        @Override
        public String get(Locale locale, String key, Object... arguments) {
            String text = ResourceBundle.getBundle("i18n.meetings", locale).getString(key.substring(9));
            return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
        }

        @Override
        public String get(String key, Object... arguments) {
            return get(locale(), key, arguments);
        }

        @Override
        public Locale locale() {
            return Locale.GERMAN;
        }
    }
}

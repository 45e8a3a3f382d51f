package org.einklang.portal.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.einklang.portal.text.Markdown;
import org.junit.jupiter.api.Test;

/** Whoever adds a release tells what it brings, in both languages. */
class ReleaseNotesTest {

    private static final Release ANY = new Release(999, 0, 0);

    @Test
    void each_release_tells_in_both_languages_what_it_brings() {
        assertThat(ReleaseNotes.until(ANY)).isNotEmpty().allSatisfy(one -> {
            String german = ReleaseNotes.text(one.release(), Locale.GERMAN);
            assertThat(german).isNotBlank().isNotEqualTo(ReleaseNotes.text(one.release(), Locale.ENGLISH));
            assertThat(points(german)).isEqualTo(points(ReleaseNotes.text(one.release(), Locale.ENGLISH)));
        });
    }

    /** Headings of a text are of the fourth level and would leave a gap below that of the release. */
    @Test
    void notes_have_no_headings_of_their_own() {
        for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            assertThat(ReleaseNotes.until(ANY))
                    .allSatisfy(one -> assertThat(Markdown.html(ReleaseNotes.text(one.release(), locale)))
                            .contains("<li>", "<strong>")
                            .doesNotContain("<h4"));
        }
    }

    @Test
    void the_latest_comes_first_and_what_is_not_here_yet_is_not_told() {
        assertThat(ReleaseNotes.until(ANY))
                .extracting(ReleaseNotes.Dated::release)
                .isSortedAccordingTo((a, b) -> b.compareTo(a))
                .doesNotHaveDuplicates();
        assertThat(ReleaseNotes.until(Release.NONE)).isEmpty();
    }

    private static long points(String text) {
        return text.lines().filter(line -> line.startsWith("- ")).count();
    }
}

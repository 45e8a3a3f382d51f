package org.einklang.portal.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;

class ThemePortraitTest {

    private static final String NAMES = "name.de=Stadt Übung\nname.en=City of Practice\n";

    @Test
    void a_theme_introduces_itself_in_both_languages() throws Exception {
        Theme theme = theme(NAMES + "action.light=#17603c\naction.dark=#7fd0a0\n");

        assertThat(theme.name("de")).isEqualTo("Stadt Übung");
        assertThat(theme.name("en")).isEqualTo("City of Practice");
        assertThat(theme.lightHex()).isEqualTo("#17603c");
    }

    @Test
    void a_colour_that_cannot_be_read_is_refused_with_the_ratio_and_a_way_out() {
        assertRefused(NAMES + "action.light=#7fd0a0\naction.dark=#7fd0a0\n", "action.light", "1.6", "4.5:1", "nearest");
        assertRefused(NAMES + "action.light=#17603c\naction.dark=#17603c\n", "action.dark", "4.5:1", "nearest");
    }

    @Test
    void what_is_missing_is_named() {
        assertRefused("name.de=A\naction.light=#17603c\naction.dark=#7fd0a0\n", "name.en");
        assertRefused(NAMES + "action.dark=#7fd0a0\n", "action.light");
        assertRefused(NAMES + "action.light=green\naction.dark=#7fd0a0\n", "'green'", "#2044aa");
    }

    @Test
    void lines_that_cannot_be_read_are_a_reason_and_not_a_failed_start() {
        assertRefused(NAMES + "action.light=\\u12\n", "theme.properties cannot be read");
    }

    private static Theme theme(String lines) throws Exception {
        return ThemePortrait.of(lines).theme("uebung", "1", false);
    }

    private static void assertRefused(String lines, String... words) {
        assertThatExceptionOfType(ThemePortrait.Unfit.class)
                .isThrownBy(() -> theme(lines))
                .satisfies(unfit -> assertThat(unfit.reason()).contains(words));
    }
}

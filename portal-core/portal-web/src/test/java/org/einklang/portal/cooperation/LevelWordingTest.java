package org.einklang.portal.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.api.people.BodyLevel.ADVISORY;
import static org.einklang.api.people.BodyLevel.SPONSOR;
import static org.einklang.api.people.BodyLevel.STEERING;

import java.util.Locale;
import java.util.Map;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.BodyLevel;
import org.einklang.api.text.Texts;
import org.einklang.portal.cooperation.LevelWording.Name;
import org.einklang.portal.text.BundleTexts;
import org.junit.jupiter.api.Test;

class LevelWordingTest {

    private static final Texts HOUSE = new BundleTexts();

    @Test
    void a_level_without_a_name_of_its_own_is_called_as_the_house_calls_it() {
        LevelWording none = new LevelWording(Map.of());

        assertThat(none.in(Locale.GERMAN, SPONSOR, HOUSE)).isEqualTo("Trägergruppe");
        assertThat(none.in(Locale.ENGLISH, SPONSOR, HOUSE)).isEqualTo("Sponsors");
    }

    @Test
    void a_level_is_called_as_the_cooperation_calls_it_in_both_languages() {
        LevelWording own = new LevelWording(Map.of(STEERING, new Name(" Ausschuss ", "Committee")));

        assertThat(own.in(Locale.GERMAN, STEERING, HOUSE)).isEqualTo("Ausschuss");
        assertThat(own.in(Locale.ENGLISH, STEERING, HOUSE)).isEqualTo("Committee");
        assertThat(own.in(Locale.GERMAN, SPONSOR, HOUSE)).isEqualTo("Trägergruppe");
    }

    @Test
    void a_german_name_alone_counts_in_english_too_and_an_english_one_alone_only_there() {
        LevelWording german = new LevelWording(Map.of(STEERING, new Name("Ausschuss", "")));
        LevelWording english = new LevelWording(Map.of(STEERING, new Name("", "Committee")));

        assertThat(german.in(Locale.ENGLISH, STEERING, HOUSE)).isEqualTo("Ausschuss");
        assertThat(english.in(Locale.GERMAN, STEERING, HOUSE)).isEqualTo("Steuerungsgruppe");
        assertThat(english.in(Locale.ENGLISH, STEERING, HOUSE)).isEqualTo("Committee");
    }

    @Test
    void two_levels_are_never_called_the_same() {
        assertRefused(
                "german_STEERING",
                Map.of(SPONSOR, new Name("Ausschuss", "Board"), STEERING, new Name("AUSSCHUSS", "Committee")));
        assertRefused("german_ADVISORY", Map.of(ADVISORY, new Name("Steuerungsgruppe", "Board")));
        assertRefused(
                "english_STEERING",
                Map.of(SPONSOR, new Name("Träger", "Board"), STEERING, new Name("Ausschuss", "Board")));
    }

    @Test
    void levels_may_swap_their_names_and_a_name_fits_on_a_line() {
        assertThatCode(() -> new LevelWording(Map.of(
                                SPONSOR, new Name("Steuerungsgruppe", "Steering group"),
                                STEERING, new Name("Trägergruppe", "Sponsors")))
                        .requireClear(HOUSE))
                .doesNotThrowAnyException();
        assertRefused("english_SPONSOR", Map.of(SPONSOR, new Name("Träger", "x".repeat(61))));
    }

    private static void assertRefused(String field, Map<BodyLevel, Name> names) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new LevelWording(names).requireClear(HOUSE))
                .satisfies(violation -> assertThat(violation.field()).contains(field));
    }
}

package org.einklang.portal.setup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.einklang.api.RuleViolation;
import org.einklang.portal.directory.Partner;
import org.junit.jupiter.api.Test;

/** What may be typed at the first run, and what becomes of names that are longer than lists can show. */
class FirstRunTest {

    private static final int MOST_IN_LISTS = 60;

    @Test
    void a_partner_is_called_in_lists_as_it_is_called() {
        Partner partner = new TypedPartner(" Jobcenter Lindental ").partner();

        assertThat(partner.name()).isEqualTo("Jobcenter Lindental");
        assertThat(partner.shortName()).isEqualTo("Jobcenter Lindental");
        String sixty = "x".repeat(MOST_IN_LISTS);
        assertThat(new TypedPartner(sixty).shortName()).isEqualTo(sixty);
    }

    @Test
    void a_long_name_is_shown_in_lists_up_to_the_end_of_a_word() {
        String name = "Landratsamt Lindental, Amt für Soziales, Jugend und Familie, Fachbereich Jugendhilfe";
        Partner partner = new TypedPartner(name).partner();

        assertThat(partner.name()).isEqualTo(name);
        assertThat(partner.shortName()).isEqualTo("Landratsamt Lindental, Amt für Soziales, Jugend und Familie…");
    }

    @Test
    void a_name_without_room_for_a_word_is_cut_where_the_room_ends() {
        String word = "Arbeitsgemeinschaft-" + "x".repeat(60);

        assertThat(new TypedPartner(word).shortName()).isEqualTo(word.substring(0, MOST_IN_LISTS - 1) + "…");
        assertThat(new TypedPartner("Die " + word).shortName()).hasSize(MOST_IN_LISTS);
    }

    @Test
    void a_name_that_is_too_long_is_refused_at_its_field() {
        assertThat(new TypedPartner("x".repeat(200)).name()).hasSize(200);
        assertRefused("core.setup.partner_too_long", "partners", () -> new TypedPartner("x".repeat(201)));
    }

    @Test
    void a_login_name_that_is_too_long_is_refused_at_its_field() {
        assertThatCode(() -> FirstRun.requireFitting(" " + "x".repeat(100) + " "))
                .doesNotThrowAnyException();
        assertRefused("core.field.too_long", "login", () -> FirstRun.requireFitting("x".repeat(101)));
    }

    private static void assertRefused(String key, String field, Runnable act) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(act::run).satisfies(refused -> {
            assertThat(refused.key()).isEqualTo(key);
            assertThat(refused.field()).contains(field);
        });
    }
}

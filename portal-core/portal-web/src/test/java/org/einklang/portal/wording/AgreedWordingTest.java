package org.einklang.portal.wording;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.einklang.api.RuleViolation;
import org.einklang.api.people.CooperationId;
import org.junit.jupiter.api.Test;

class AgreedWordingTest {

    @Test
    void a_word_is_found_as_a_whole_in_capitals_or_not() {
        AgreedWording wording = wording("Behinderte", "Menschen mit Behinderung");

        assertThat(wording.pattern()
                        .matcher("Angebote für BEHINDERTE, auch in Teilzeit")
                        .results())
                .hasSize(1);
        assertThat(wording.pattern().matcher("Behindertenrat, Nichtbehinderte").results())
                .isEmpty();
    }

    @Test
    void signs_in_a_word_are_only_signs() {
        assertThat(wording("Hartz (IV)", "Bürgergeld")
                        .pattern()
                        .matcher("hartz (iv) gibt es nicht mehr")
                        .results())
                .hasSize(1);
    }

    @Test
    void the_hint_can_be_followed() {
        assertThatThrownBy(() -> wording("Kunde", "der Kunde"))
                .isInstanceOfSatisfying(
                        RuleViolation.class, no -> assertThat(no.field()).contains("preferred"));
        assertThatThrownBy(() -> wording(" ", "x")).isInstanceOf(RuleViolation.class);
    }

    private static AgreedWording wording(String avoided, String preferred) {
        return new AgreedWording(new CooperationId(1), avoided, preferred);
    }
}

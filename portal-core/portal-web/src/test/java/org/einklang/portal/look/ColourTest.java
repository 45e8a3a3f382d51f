package org.einklang.portal.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColourTest {

    @Test
    void contrast_is_that_of_wcag() {
        assertThat(Colour.BLACK.contrastTo(Colour.WHITE)).isEqualTo(21, within(0.001));
        assertThat(colour("#767676").contrastTo(Colour.WHITE)).isEqualTo(4.54, within(0.005));
        assertThat(colour("#777777").contrastTo(Colour.WHITE)).isEqualTo(4.48, within(0.005));
        assertThat(Colour.WHITE.contrastTo(Colour.WHITE)).isEqualTo(1, within(0.001));
    }

    @Test
    void a_colour_is_written_as_six_digits() {
        assertThat(colour(" #2044AA ").hex()).isEqualTo("#2044aa");
        assertThat(colour("2044aa").hex()).isEqualTo("#2044aa");
        assertThat(List.of("", "#fff", "#2044ag", "blau", "#2044aa00", "url(x)"))
                .allSatisfy(typed -> assertThat(Colour.of(typed)).isEmpty());
    }

    @Test
    void what_fits_stays_as_it_is() {
        assertThat(new ActionColour(colour("#2044aa")).light()).isEqualTo(colour("#2044aa"));
        assertThat(new ActionColour(colour("#97afe1")).dark()).isEqualTo(colour("#97afe1"));
    }

    @Test
    void what_just_fails_on_the_sunken_ground_does_not_fit() {
        assertThat(new ActionColour(colour("#767676")).fitsLight()).isFalse();
        assertThat(new ActionColour(colour("#767676")).inLight()).isLessThan(4.5);
    }

    @Test
    void the_nearest_that_fits_has_the_same_hue_and_is_as_light_as_possible() {
        Colour nearest = new ActionColour(colour("#ff0000")).light();

        assertThat(nearest.green()).isZero();
        assertThat(nearest.blue()).isZero();
        assertThat(nearest.contrastTo(colour("#f3f4f7"))).isBetween(4.5, 4.6);
        assertThat(new ActionColour(nearest).fitsLight()).isTrue();
    }

    @Test
    void from_every_colour_there_is_a_way_to_all_looks() {
        for (String typed : List.of("#000000", "#ffffff", "#ffff00", "#00ff7f", "#123456", "#e5007d", "#808080")) {
            Colour light = new ActionColour(colour(typed)).light();
            ActionColour action = new ActionColour(light);
            assertThat(light.contrastTo(Colour.WHITE)).isGreaterThanOrEqualTo(4.5);
            assertThat(light.contrastTo(action.strongerTint()))
                    .as("%s on its tint", typed)
                    .isGreaterThanOrEqualTo(4.5);
            assertThat(action.dark().contrastTo(colour("#30344f"))).isGreaterThanOrEqualTo(4.5);
            assertThat(action.dark().contrastTo(colour("#131525"))).isGreaterThanOrEqualTo(4.5);
            assertThat(action.lightHigh().contrastTo(Colour.WHITE)).isGreaterThanOrEqualTo(7);
            assertThat(action.darkHigh().contrastTo(colour("#1d2034"))).isGreaterThanOrEqualTo(7);
        }
    }

    private static Colour colour(String hex) {
        return Colour.of(hex).orElseThrow();
    }
}

package org.einklang.portal.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.einklang.portal.text.Bundles;
import org.junit.jupiter.api.Test;

class StopTest {

    @Test
    void who_may_open_everything_sees_six_stops() {
        assertThat(Stop.seen(part -> true)).extracting(Stop.Seen::stop).containsExactly(Stop.values());
        assertThat(Stop.values()).hasSize(6);
    }

    @Test
    void what_one_may_not_open_is_not_shown_and_the_stop_with_nothing_left_is_passed() {
        List<Stop.Seen> seen =
                Stop.seen(part -> !Set.of("/meetings", "/calendar").contains(part.path()));

        assertThat(seen).extracting(Stop.Seen::stop).contains(Stop.BODIES).doesNotContain(Stop.CALENDAR);
        assertThat(seen.get(1).parts()).extracting(Stop.Part::key).containsExactly("bodies");
    }

    @Test
    void addresses_lie_in_the_cooperation_unless_they_are_the_persons_own() {
        assertThat(Stop.seen(part -> true).stream()
                        .flatMap(seen -> seen.parts().stream())
                        .map(part -> part.address("/c/lindental")))
                .contains("/c/lindental", "/c/lindental/bodies", "/me/profile", "/help");
    }

    @Test
    void each_stop_and_each_part_has_words() {
        Set<String> words = Bundles.bundle("introduction", Locale.GERMAN).keySet();

        assertThat(words)
                .containsAll(Arrays.stream(Stop.values())
                        .map(stop -> "stop." + stop.key())
                        .toList());
        Stop.seen(part -> true).stream()
                .flatMap(seen -> seen.parts().stream())
                .forEach(part -> assertThat(words)
                        .contains("tour." + part.key(), part.path().isEmpty() ? "next" : "go." + part.key()));
    }
}

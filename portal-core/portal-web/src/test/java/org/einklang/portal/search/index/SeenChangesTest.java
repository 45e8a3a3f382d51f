package org.einklang.portal.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** A node loses no change, in whichever order transactions end and whenever the power goes. */
class SeenChangesTest {

    private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");

    private final SeenChanges seen = new SeenChanges(10);

    @Test
    void what_comes_in_order_is_seen_once() {
        saw(11, 12, 13);

        assertThat(seen.from()).isEqualTo(13);
        assertThat(seen.isNew(13)).isFalse();
        assertThat(seen.isNew(14)).isTrue();
    }

    @Test
    void a_number_that_is_missing_is_waited_for() {
        saw(11, 14);

        assertThat(seen.from()).isEqualTo(11);
        assertThat(LongStream.rangeClosed(11, 15).filter(seen::isNew).mapToInt(Math::toIntExact))
                .containsExactly(12, 13, 15);
        saw(12);
        assertThat(seen.from()).isEqualTo(12);
        assertThat(LongStream.rangeClosed(11, 15).filter(seen::isNew).mapToInt(Math::toIntExact))
                .containsExactly(13, 15);
        saw(13);
        assertThat(seen.from()).isEqualTo(14);
    }

    @Test
    void in_the_middle_of_many_that_are_missing_one_may_come() {
        saw(20, 15);

        assertThat(LongStream.rangeClosed(11, 20).filter(seen::isNew).mapToInt(Math::toIntExact))
                .containsExactly(11, 12, 13, 14, 16, 17, 18, 19);
    }

    @Test
    void who_gave_up_is_not_waited_for_for_ever() {
        saw(11, 13);
        seen.forgetLost(NOON.plus(Duration.ofMinutes(5)));
        assertThat(seen.isNew(12)).isTrue();

        seen.forgetLost(NOON.plus(Duration.ofMinutes(11)));
        assertThat(seen.isNew(12)).isFalse();
        assertThat(seen.from()).isEqualTo(13);
    }

    @Test
    void what_is_missing_is_still_missing_after_a_restart() {
        saw(11, 14, 17);

        SeenChanges again = SeenChanges.of(seen.written(), NOON);
        assertThat(LongStream.rangeClosed(11, 18).filter(again::isNew).mapToInt(Math::toIntExact))
                .containsExactly(12, 13, 15, 16, 18);
        assertThat(again.from()).isEqualTo(seen.from());
    }

    private void saw(long... numbers) {
        LongStream.of(numbers).forEach(number -> seen.saw(number, NOON));
    }
}

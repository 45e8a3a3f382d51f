package org.einklang.portal.mail;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RetryTest {

    @Test
    void pauses_double_from_thirty_seconds_to_an_hour() {
        assertThat(IntStream.rangeClosed(1, 9).mapToObj(Retry::pauseAfter).map(Duration::toSeconds))
                .containsExactly(30L, 60L, 120L, 240L, 480L, 960L, 1920L, 3600L, 3600L);
    }

    @Test
    void a_mail_is_given_up_when_its_pauses_make_five_days_and_not_before() {
        int last = IntStream.iterate(1, n -> n + 1)
                .filter(Retry::givesUpAfter)
                .findFirst()
                .orElseThrow();

        Duration waited = IntStream.range(1, last).mapToObj(Retry::pauseAfter).reduce(Duration.ZERO, Duration::plus);
        assertThat(waited).isBetween(Duration.ofDays(5), Duration.ofDays(5).plusHours(1));
    }

    @Test
    void the_first_failures_give_nothing_up() {
        assertThat(Retry.givesUpAfter(1)).isFalse();
        assertThat(Retry.givesUpAfter(20)).isFalse();
    }
}

package org.einklang.portal.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.einklang.api.publication.PublicationTimes;
import org.junit.jupiter.api.Test;

class PublicationTimesTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
    private static final Instant WEDNESDAY = Instant.parse("2026-11-25T08:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-11-27T08:00:00Z");

    @Test
    void an_embargo_opens_at_its_moment_and_not_a_second_before() {
        PublicationTimes times = new PublicationTimes(MONDAY, MONDAY, WEDNESDAY, FRIDAY, false);

        assertThat(times.areOpenAt(MONDAY)).isFalse();
        assertThat(times.areOpenAt(WEDNESDAY.minusSeconds(1))).isFalse();
        assertThat(times.areOpenAt(WEDNESDAY)).isTrue();
        assertThat(times.areOpenAt(FRIDAY.minusSeconds(1))).isTrue();
        assertThat(times.areOpenAt(FRIDAY)).isFalse();
    }

    @Test
    void what_is_not_published_or_withdrawn_never_opens() {
        assertThat(new PublicationTimes(null, MONDAY, null, null, false).areOpenAt(FRIDAY))
                .isFalse();
        assertThat(new PublicationTimes(MONDAY, MONDAY, null, null, true).areOpenAt(FRIDAY))
                .isFalse();
        assertThat(new PublicationTimes(FRIDAY, MONDAY, WEDNESDAY, null, false).areOpenAt(WEDNESDAY))
                .isFalse();
    }

    /** Feeds and maps of the site tell this moment: it must not say that something lay there before. */
    @Test
    void its_moments_say_nothing_of_the_time_before_the_end_of_the_embargo() {
        PublicationTimes times = new PublicationTimes(MONDAY, MONDAY, WEDNESDAY, null, false);

        assertThat(times.since()).isEqualTo(WEDNESDAY);
        assertThat(times.changed()).isEqualTo(WEDNESDAY);
        assertThat(new PublicationTimes(MONDAY, FRIDAY, WEDNESDAY, null, false).changed())
                .isEqualTo(FRIDAY);
    }

    @Test
    void what_is_kept_of_it_ends_when_it_comes_and_when_it_goes() {
        PublicationTimes times = new PublicationTimes(MONDAY, MONDAY, WEDNESDAY, FRIDAY, false);

        assertThat(times.nextMove(MONDAY)).contains(WEDNESDAY);
        assertThat(times.nextMove(WEDNESDAY)).contains(FRIDAY);
        assertThat(times.nextMove(FRIDAY)).isEqualTo(Optional.empty());
        assertThat(new PublicationTimes(MONDAY, MONDAY, WEDNESDAY, FRIDAY, true).nextMove(MONDAY))
                .isEmpty();
    }
}

package org.einklang.portal.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.einklang.api.people.PersonId;
import org.junit.jupiter.api.Test;

class IntroductionTest {

    private static final Release FIRST = new Release(1, 0, 0);
    private static final Release SECOND = new Release(1, 1, 0);

    private final Introduction somebody = new Introduction(new PersonId(7), FIRST);

    @Test
    void a_newcomer_is_offered_the_tour_and_no_news_from_before() {
        assertThat(somebody.isTourDue()).isTrue();
        assertThat(somebody.isNews(FIRST)).isFalse();
        assertThat(somebody.isNews(SECOND)).isTrue();
    }

    @Test
    void the_tour_is_over_until_it_is_begun_again() {
        somebody.endTour(Instant.EPOCH);
        assertThat(somebody.isTourDue()).isFalse();

        somebody.beginTour();
        assertThat(somebody.isTourDue()).isTrue();
    }

    @Test
    void the_tour_goes_on_where_it_was_left_and_begins_again_at_its_first_stop() {
        assertThat(somebody.reached()).isEmpty();

        somebody.reach(Stop.CALENDAR);
        assertThat(somebody.reached()).contains(Stop.CALENDAR);

        somebody.beginTour();
        assertThat(somebody.reached()).isEmpty();
    }

    @Test
    void what_is_known_stays_known_also_after_an_older_release_was_put_back() {
        somebody.know(SECOND);
        somebody.know(FIRST);

        assertThat(somebody.isNews(SECOND)).isFalse();
    }
}

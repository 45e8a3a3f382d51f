package org.einklang.meetings.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunningOrderTest {

    private static final Instant START = Instant.parse("2026-03-12T09:00:00Z");

    @Test
    void items_begin_one_after_the_other_until_one_does_not_say_how_long_it_takes() {
        Meeting meeting = meeting(20, 40, null, 10);
        RunningOrder order = RunningOrder.of(meeting);

        assertThat(meeting.getAgenda())
                .extracting(order::begin)
                .containsExactly(START, START.plus(Duration.ofMinutes(20)), START.plus(Duration.ofMinutes(60)), null);
        assertThat(order.minutes()).isEqualTo(70);
    }

    @Test
    void they_are_too_long_if_they_take_longer_than_the_meeting() {
        assertThat(RunningOrder.of(meeting(60, 60)).isTooLong()).isFalse();
        assertThat(RunningOrder.of(meeting(60, 61)).isTooLong()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -5, 601})
    void nothing_takes_no_time_or_longer_than_ten_hours(int minutes) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new ItemOutline(null, minutes, null, "", ""))
                .withMessageContaining("meetings.item.duration_wrong");
    }

    @ParameterizedTest
    @ValueSource(strings = {"javascript:alert(1)", "rat.example/114", "https://rat.example/1 14"})
    void the_paper_of_a_council_is_an_address_of_the_web(String link) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> new DecisionPaper().withCouncilPaper("114", link))
                .withMessageContaining("meetings.item.link_wrong");
    }

    private static Meeting meeting(@Nullable Integer... minutes) {
        MeetingPlan plan = new MeetingPlan("Sitzung", START, START.plus(Duration.ofHours(2)), "Rathaus");
        Meeting meeting =
                new Meeting(new CooperationId(1), new BodyId(1), "stg-1", plan, new PersonId(1), START.minusSeconds(1));
        for (int i = 0; i < minutes.length; i++) {
            meeting.addItem("Punkt " + (i + 1));
            ItemOutline outline = new ItemOutline(ItemGoal.DISCUSS, minutes[i], null, "", "");
            meeting.fill(meeting.getAgenda().get(i), new ItemContent("Punkt " + (i + 1), outline, new DecisionPaper()));
        }
        return meeting;
    }
}

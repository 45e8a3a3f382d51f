package org.einklang.meetings.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the agenda says of the time, and nothing else: there is no clock that somebody has started. */
class PlannedTimeTest {

    private static final Instant STARTS = Instant.parse("2026-03-19T12:30:00Z");
    private static final Instant ENDS = STARTS.plus(Duration.ofHours(2));

    @Test
    void while_the_meeting_goes_on_it_is_said_how_much_is_gone() {
        Meeting meeting = begun();

        assertThat(at(meeting, 1, STARTS)).contains(new PlannedTime(0, 10));
        assertThat(at(meeting, 1, STARTS.plusSeconds(419))).contains(new PlannedTime(6, 10));
        assertThat(at(meeting, 2, STARTS.plus(Duration.ofMinutes(22)))).contains(new PlannedTime(12, 30));
    }

    @Test
    void more_than_was_planned_is_not_counted() {
        Optional<PlannedTime> time = at(begun(), 1, STARTS.plus(Duration.ofMinutes(25)));

        assertThat(time).contains(new PlannedTime(10, 10));
        assertThat(time.orElseThrow().isOver()).isTrue();
    }

    @Test
    void nothing_is_said_before_its_turn_after_the_end_or_where_the_agenda_does_not_say_how_long() {
        Meeting meeting = begun();

        assertThat(at(meeting, 2, STARTS.plus(Duration.ofMinutes(9)))).isEmpty();
        assertThat(at(meeting, 1, ENDS)).isEmpty();
        assertThat(at(meeting, 3, STARTS.plus(Duration.ofMinutes(50))))
                .as("without a time")
                .isEmpty();
        assertThat(at(meeting, 4, STARTS.plus(Duration.ofMinutes(50))))
                .as("after one without")
                .isEmpty();
    }

    @Test
    void nothing_is_said_while_nobody_has_begun() {
        Meeting meeting = planned(10, 30, null, 20);
        meeting.invite();

        assertThat(at(meeting, 1, STARTS)).isEmpty();
    }

    private static Optional<PlannedTime> at(Meeting meeting, int position, Instant now) {
        return PlannedTime.of(meeting, meeting.getAgenda().get(position - 1), now);
    }

    private static Meeting begun() {
        Meeting meeting = planned(10, 30, null, 20);
        meeting.invite();
        meeting.begin();
        return meeting;
    }

    private static Meeting planned(@Nullable Integer... minutes) {
        MeetingPlan plan = new MeetingPlan("Sitzung", STARTS, ENDS, "Rathaus");
        Meeting meeting = new Meeting(
                new CooperationId(1), new BodyId(1), "stg-1", plan, new PersonId(1), STARTS.minusSeconds(1));
        for (Integer duration : minutes) {
            meeting.addItem("Punkt");
            ItemOutline outline = new ItemOutline(null, duration, null, "", "");
            meeting.fill(
                    meeting.getAgenda().get(meeting.getAgenda().size() - 1),
                    new ItemContent("Punkt", outline, new DecisionPaper()));
        }
        return meeting;
    }
}

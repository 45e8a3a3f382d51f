package org.einklang.portal.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.einklang.api.task.TaskState;
import org.einklang.api.task.TaskTally;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What a task came to. */
class TaskEndTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 4, 20);

    @Test
    void done_on_the_day_on_which_it_was_due_is_in_time_in_berlin() {
        assertThat(done("2026-03-10T22:59:00Z")).isEqualTo(new TaskTally(1, 0, 0, 0, 0));
        assertThat(done("2026-03-10T23:01:00Z")).isEqualTo(new TaskTally(0, 1, 0, 0, 0));
    }

    @Test
    void what_is_not_done_is_overdue_once_its_day_has_passed() {
        assertThat(end(TaskState.OPEN, TODAY, null)).isEqualTo(new TaskTally(0, 0, 1, 0, 0));
        assertThat(end(TaskState.IN_PROGRESS, TODAY.minusDays(1), null)).isEqualTo(new TaskTally(0, 0, 0, 1, 0));
    }

    @Test
    void what_was_given_up_is_neither_and_all_add_up() {
        TaskTally cancelled = end(TaskState.CANCELLED, TODAY, Instant.parse("2026-05-01T10:00:00Z"));

        assertThat(cancelled).isEqualTo(new TaskTally(0, 0, 0, 0, 1));
        assertThat(cancelled.and(done("2026-03-01T10:00:00Z")).given()).isEqualTo(2);
        assertThat(TaskTally.NONE.given()).isZero();
    }

    private static TaskTally done(String closed) {
        return end(TaskState.DONE, LocalDate.of(2026, 3, 10), Instant.parse(closed));
    }

    private static TaskTally end(TaskState state, LocalDate due, @Nullable Instant closed) {
        return TaskEnd.of(state, due, closed, TODAY);
    }
}

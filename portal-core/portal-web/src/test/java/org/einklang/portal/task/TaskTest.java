package org.einklang.portal.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.einklang.api.RuleViolation;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.api.task.NewTask;
import org.einklang.api.task.TaskState;
import org.junit.jupiter.api.Test;

class TaskTest {

    private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");

    private final Task task = task("Angebote einholen");

    @Test
    void a_new_task_is_open() {
        assertThat(state()).isEqualTo(TaskState.OPEN);
    }

    @Test
    void a_task_needs_a_title() {
        assertRefused("core.task.title_missing", () -> task(" "));
    }

    @Test
    void a_task_is_begun_and_done() {
        task.begin();
        assertThat(state()).isEqualTo(TaskState.IN_PROGRESS);

        task.finish(NOW);
        assertThat(state()).isEqualTo(TaskState.DONE);
    }

    @Test
    void a_task_that_is_done_is_not_begun_or_cancelled() {
        task.finish(NOW);

        assertRefused("core.task.has_moved_on", task::begin);
        assertRefused("core.task.has_moved_on", () -> task.cancel("hinfällig", NOW));
        assertRefused("core.task.has_moved_on", () -> task.finish(NOW));
    }

    @Test
    void a_slip_can_be_taken_back() {
        task.finish(NOW);
        task.reopen();

        assertThat(state()).isEqualTo(TaskState.IN_PROGRESS);
    }

    @Test
    void a_task_is_cancelled_with_a_reason_only() {
        assertRefused("core.task.reason_missing", () -> task.cancel(" ", NOW));

        task.cancel("hinfällig", NOW);
        assertThat(state()).isEqualTo(TaskState.CANCELLED);
    }

    @Test
    void a_task_passes_on_when_the_day_of_the_successor_has_come() {
        LocalDate day = LocalDate.of(2026, 4, 10);
        task.passTo(new PersonId(9), day, day.minusDays(1));
        assertThat(task.card().assignee()).isEqualTo(new PersonId(2));

        task.passOnIfDue(day);
        assertThat(task.card().assignee()).isEqualTo(new PersonId(9));
    }

    @Test
    void what_was_done_before_stays_with_the_one_who_did_it() {
        LocalDate day = LocalDate.of(2026, 4, 10);
        task.passTo(new PersonId(9), day, day.minusDays(1));
        task.finish(NOW);

        task.passOnIfDue(day);
        assertThat(task.card().assignee()).isEqualTo(new PersonId(2));
    }

    private TaskState state() {
        return task.card().state();
    }

    private static Task task(String title) {
        NewTask wanted = new NewTask(
                new CooperationId(1),
                new PersonId(2),
                title,
                LocalDate.of(2026, 4, 1),
                new ItemRef("meetings", "meeting", "7"));
        return new Task(wanted, new PersonId(3), NOW);
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act)
                .extracting(RuleViolation::key)
                .isEqualTo(key);
    }
}

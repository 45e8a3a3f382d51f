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

        task.finish(new PersonId(2), NOW);
        assertThat(state()).isEqualTo(TaskState.DONE);
    }

    @Test
    void a_task_that_is_done_is_not_begun_or_cancelled() {
        task.finish(new PersonId(2), NOW);

        assertRefused("core.task.has_moved_on", task::begin);
        assertRefused("core.task.has_moved_on", () -> task.cancel("hinfällig", new PersonId(3), NOW));
        assertRefused("core.task.has_moved_on", () -> task.finish(new PersonId(2), NOW));
    }

    @Test
    void a_slip_can_be_taken_back() {
        task.finish(new PersonId(2), NOW);
        task.reopen();

        assertThat(state()).isEqualTo(TaskState.IN_PROGRESS);
    }

    @Test
    void a_task_is_cancelled_with_a_reason_only() {
        assertRefused("core.task.reason_missing", () -> task.cancel(" ", new PersonId(3), NOW));

        task.cancel("hinfällig", new PersonId(3), NOW);
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
        task.finish(new PersonId(2), NOW);

        task.passOnIfDue(day);
        assertThat(task.card().assignee()).isEqualTo(new PersonId(2));
    }

    @Test
    void people_are_reminded_two_days_before_and_on_the_day_after_and_no_more() {
        assertThat(task.reminder()).contains(LocalDate.of(2026, 3, 30));

        task.reminded(LocalDate.of(2026, 3, 30));
        assertThat(task.reminder()).as("only that it is overdue").isEmpty();
        assertThat(task.isOverdue(LocalDate.of(2026, 4, 1))).isFalse();
        assertThat(task.isOverdue(LocalDate.of(2026, 4, 2))).isTrue();
    }

    @Test
    void a_day_for_the_reminder_is_to_come_and_goes_with_the_day_on_which_it_is_due() {
        LocalDate today = LocalDate.of(2026, 3, 10);
        assertRefused("tasks.reminder_past", () -> task.remind(today.minusDays(1), today));
        task.remind(today.plusDays(3), today);
        assertThat(task.reminder()).contains(LocalDate.of(2026, 3, 13));

        assertRefused("tasks.due_past", () -> task.move(today.minusDays(1), today));
        task.move(LocalDate.of(2026, 5, 1), today);
        assertThat(task.reminder()).contains(LocalDate.of(2026, 4, 29));
    }

    @Test
    void who_gets_a_task_handed_over_has_it_alone() {
        LocalDate today = LocalDate.of(2026, 3, 10);
        assertRefused("tasks.has_it_already", () -> task.handOver(new PersonId(2), today));
        assertRefused("tasks.deputy_is_self", () -> task.deputise(new PersonId(2)));
        task.deputise(new PersonId(9));
        task.handOver(new PersonId(8), today);

        assertThat(task.assignee()).isEqualTo(new PersonId(8));
        assertThat(task.deputy()).as("was agreed with the predecessor").isEmpty();
    }

    @Test
    void what_has_ended_is_neither_handed_over_nor_moved() {
        LocalDate today = LocalDate.of(2026, 3, 10);
        task.finish(new PersonId(9), NOW);

        assertThat(task.closedBy()).contains(new PersonId(9));
        assertRefused("core.task.has_moved_on", () -> task.handOver(new PersonId(8), today));
        assertRefused("core.task.has_moved_on", () -> task.move(today.plusDays(1), today));
        assertRefused("core.task.has_moved_on", () -> task.deputise(null));
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

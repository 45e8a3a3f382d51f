package org.einklang.portal.task;

import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import org.einklang.api.RuleViolation;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.PersonId;
import org.einklang.api.task.NewTask;
import org.einklang.api.task.TaskState;
import org.einklang.api.text.Folded;
import org.einklang.api.time.PortalTime;
import org.jspecify.annotations.Nullable;

/**
 * Something one person has to do by a date. It is given OPEN, may be begun, and ends DONE, or CANCELLED with a reason;
 * overdue is what is neither when its day has passed (rules.md, states). A deputy may be named who does it as well. Until it
 * has ended it can be handed over. People are reminded of it twice at most: on the day that was set for that, and on the day
 * after it was due.
 */
@Entity
public class Task extends TaskFacts {

    static final int LONGEST_TITLE = 300;
    private static final int LONGEST_FOLDED = 2 * LONGEST_TITLE;
    private static final int LONGEST_REASON = 500;
    private static final int DAYS_AHEAD = 2;

    @SuppressWarnings("NullAway.Init")
    protected Task() {}

    /** The task is given by somebody at a moment. */
    public Task(NewTask wanted, PersonId by, Instant now) {
        this.cooperationId = wanted.cooperation().value();
        this.bodyId = wanted.body() == null ? null : wanted.body().value();
        this.assigneeId = wanted.assignee().value();
        this.assignedBy = by.value();
        this.title = title(wanted.title());
        this.titleFolded = folded(title);
        this.due = wanted.due();
        this.state = TaskState.OPEN;
        ItemRef source = wanted.source();
        this.sourceModule = source == null ? "" : source.module();
        this.sourceType = source == null ? "" : source.type();
        this.sourceId = source == null ? "" : source.id();
        this.created = now;
        this.remindOn = usualReminder(PortalTime.dayOf(now));
    }

    /** How lists compare a title. */
    static String folded(String title) {
        String folded = Folded.of(title);
        return folded.substring(0, Math.min(LONGEST_FOLDED, folded.length()));
    }

    private static String title(String words) {
        String title = words.strip();
        if (title.isEmpty()) {
            throw new RuleViolation("core.task.title_missing").at("taskTitle");
        }
        if (title.length() > LONGEST_TITLE) {
            throw new RuleViolation("tasks.title_long", LONGEST_TITLE).at("taskTitle");
        }
        return title;
    }

    /** Two days before it is due, if they are to come; else on the day after it was due. */
    private LocalDate usualReminder(LocalDate today) {
        LocalDate ahead = due.minusDays(DAYS_AHEAD);
        return ahead.isAfter(today) ? ahead : dayAfter(today);
    }

    private LocalDate dayAfter(LocalDate today) {
        return due.isBefore(today) ? today.plusDays(1) : due.plusDays(1);
    }

    /** Work begins. @throws RuleViolation unless the task is open */
    public void begin() {
        requireState(state == TaskState.OPEN);
        state = TaskState.IN_PROGRESS;
    }

    /** The work is done. @throws RuleViolation if the task has ended before */
    public void finish(PersonId by, Instant now) {
        requireState(isRunning());
        state = TaskState.DONE;
        closed = now;
        closedBy = by.value();
    }

    /** Takes back that it was done; for a slip of the mouse. @throws RuleViolation unless the task is done */
    public void reopen() {
        requireState(state == TaskState.DONE);
        state = TaskState.IN_PROGRESS;
        closed = null;
        closedBy = null;
    }

    /** The task is given up. @throws RuleViolation without a reason, or if the task has ended before */
    public void cancel(String why, PersonId by, Instant now) {
        requireState(isRunning());
        String words = why.strip();
        if (words.isEmpty()) {
            throw new RuleViolation("core.task.reason_missing").at("reason");
        }
        if (words.length() > LONGEST_REASON) {
            throw new RuleViolation("tasks.reason_long", LONGEST_REASON).at("reason");
        }
        state = TaskState.CANCELLED;
        reason = words;
        closed = now;
        closedBy = by.value();
    }

    /**
     * Somebody else has to do it from now on; what was agreed with the predecessor, their deputy, is over.
     *
     * @throws RuleViolation if it is theirs already, or has ended before
     */
    void handOver(PersonId receiver, LocalDate today) {
        requireState(isRunning());
        if (receiver.value() == assigneeId) {
            throw new RuleViolation("tasks.has_it_already").at("receiver");
        }
        assigneeId = receiver.value();
        deputyId = null;
        successorId = null;
        successorFrom = null;
        remindOn = usualReminder(today);
    }

    /** This person does it as well; nobody if there is none. @throws RuleViolation if it is theirs, or has ended before */
    void deputise(@Nullable PersonId deputy) {
        requireState(isRunning());
        if (deputy != null && deputy.value() == assigneeId) {
            throw new RuleViolation("tasks.deputy_is_self").at("deputy");
        }
        deputyId = deputy == null ? null : deputy.value();
    }

    /** It is due on this day. @throws RuleViolation if that day has passed, or the task has ended before */
    void move(LocalDate day, LocalDate today) {
        requireState(isRunning());
        if (day.equals(due)) {
            return;
        }
        requireToCome(day, today);
        due = day;
        remindOn = usualReminder(today);
    }

    /** Reminds on this day; of nothing but that it is overdue if there is none. @throws RuleViolation if that day has passed */
    void remind(@Nullable LocalDate day, LocalDate today) {
        requireState(isRunning());
        if (day != null && !day.equals(remindOn) && day.isBefore(today)) {
            throw new RuleViolation("tasks.reminder_past").at("remindOn");
        }
        remindOn = day == null ? dayAfter(today) : day;
    }

    /** People have been reminded today; the next time they are told that it is overdue, and then no more. */
    void reminded(LocalDate today) {
        remindOn = !isRunning() || isOverdue(today) ? null : dayAfter(today);
    }

    /** Refuses a day that has passed. */
    static void requireToCome(LocalDate day, LocalDate today) {
        if (day.isBefore(today)) {
            throw new RuleViolation("tasks.due_past").at("due");
        }
    }

    /** Somebody else has to do it from this day on. @throws RuleViolation if the task has ended before */
    public void passTo(PersonId successor, LocalDate from, LocalDate today) {
        requireState(isRunning());
        successorId = successor.value();
        successorFrom = from;
        passOnIfDue(today);
    }

    /** The day of the successor has come, if there is one. What was done before stays with the one who did it. */
    void passOnIfDue(LocalDate today) {
        Long next = successorId;
        if (next == null || successorFrom == null || successorFrom.isAfter(today)) {
            return;
        }
        if (isRunning()) {
            assigneeId = next;
            deputyId = deputyId != null && deputyId.equals(next) ? null : deputyId;
        }
        successorId = null;
        successorFrom = null;
    }

    private static void requireState(boolean fits) {
        if (!fits) {
            throw new RuleViolation("core.task.has_moved_on");
        }
    }
}

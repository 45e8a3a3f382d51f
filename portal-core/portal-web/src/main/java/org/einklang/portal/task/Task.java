package org.einklang.portal.task;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.einklang.api.RuleViolation;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.api.task.NewTask;
import org.einklang.api.task.TaskCard;
import org.einklang.api.task.TaskState;
import org.einklang.portal.Stored;
import org.jspecify.annotations.Nullable;

/**
 * Something one person has to do by a date. It is given OPEN, may be begun, and ends DONE, or CANCELLED with a reason;
 * overdue is what is neither when its day has passed (rules.md, states).
 */
@Entity
public class Task extends Stored {

    @Column(name = "COOPERATION_ID")
    private long cooperationId;

    @Column(name = "ASSIGNEE_ID")
    private long assigneeId;

    @Column(name = "ASSIGNED_BY")
    private long assignedBy;

    private String title;

    private LocalDate due;

    @Enumerated(EnumType.STRING)
    private TaskState state;

    private @Nullable String reason;

    @Column(name = "SOURCE_MODULE")
    private String sourceModule;

    @Column(name = "SOURCE_TYPE")
    private String sourceType;

    @Column(name = "SOURCE_ID")
    private String sourceId;

    private Instant created;

    private @Nullable Instant closed;

    @Column(name = "SUCCESSOR_ID")
    private @Nullable Long successorId;

    @Column(name = "SUCCESSOR_FROM")
    private @Nullable LocalDate successorFrom;

    @SuppressWarnings("NullAway.Init")
    protected Task() {}

    /** The task is given by somebody at a moment. */
    public Task(NewTask wanted, PersonId by, Instant now) {
        if (wanted.title().isBlank()) {
            throw new RuleViolation("core.task.title_missing").at("taskTitle");
        }
        this.cooperationId = wanted.cooperation().value();
        this.assigneeId = wanted.assignee().value();
        this.assignedBy = by.value();
        this.title = wanted.title().strip();
        this.due = wanted.due();
        this.state = TaskState.OPEN;
        this.sourceModule = wanted.source().module();
        this.sourceType = wanted.source().type();
        this.sourceId = wanted.source().id();
        this.created = now;
    }

    /** Work begins. @throws RuleViolation unless the task is open */
    public void begin() {
        requireState(state == TaskState.OPEN);
        state = TaskState.IN_PROGRESS;
    }

    /** The work is done. @throws RuleViolation if the task has ended before */
    public void finish(Instant now) {
        requireState(isRunning());
        state = TaskState.DONE;
        closed = now;
    }

    /** Takes back that it was done; for a slip of the mouse. @throws RuleViolation unless the task is done */
    public void reopen() {
        requireState(state == TaskState.DONE);
        state = TaskState.IN_PROGRESS;
        closed = null;
    }

    /** The task is given up. @throws RuleViolation without a reason, or if the task has ended before */
    public void cancel(String why, Instant now) {
        requireState(isRunning());
        if (why.isBlank()) {
            throw new RuleViolation("core.task.reason_missing").at("reason");
        }
        state = TaskState.CANCELLED;
        reason = why.strip();
        closed = now;
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
        }
        successorId = null;
        successorFrom = null;
    }

    private boolean isRunning() {
        return state == TaskState.OPEN || state == TaskState.IN_PROGRESS;
    }

    private static void requireState(boolean fits) {
        if (!fits) {
            throw new RuleViolation("core.task.has_moved_on");
        }
    }

    PersonId assignee() {
        return new PersonId(assigneeId);
    }

    CooperationId cooperation() {
        return new CooperationId(cooperationId);
    }

    TaskCard card() {
        return new TaskCard(id(), assignee(), title, due, state, new ItemRef(sourceModule, sourceType, sourceId));
    }
}

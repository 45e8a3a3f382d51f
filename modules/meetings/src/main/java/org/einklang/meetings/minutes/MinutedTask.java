package org.einklang.meetings.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.PersonId;
import org.einklang.meetings.Stored;
import org.einklang.meetings.planning.AgendaItem;
import org.jspecify.annotations.Nullable;

/** A task as the minutes note it: who does what until when. It binds from the moment the minutes are handed in [004 4]. */
@Entity
@Table(name = "MINUTED_TASK")
public class MinutedTask extends Stored {

    /** How long a title may be. */
    static final int LONGEST = 300;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "MINUTES_ID")
    private Minutes minutes;

    @Column(name = "AGENDA_ITEM_ID")
    private long agendaItemId;

    private String title;

    @Column(name = "ASSIGNEE_ID")
    private long assigneeId;

    private LocalDate due;

    @Column(name = "TASK_ID")
    private @Nullable Long taskId;

    @SuppressWarnings("NullAway.Init")
    protected MinutedTask() {}

    MinutedTask(Minutes minutes, AgendaItem item, String title, PersonId assignee, LocalDate due) {
        if (title.isBlank()) {
            throw new RuleViolation("meetings.minutes.task_title_missing").at("taskTitle");
        }
        this.minutes = minutes;
        this.agendaItemId = item.id();
        this.title = title.strip();
        this.assigneeId = assignee.value();
        this.due = due;
    }

    /** Whether it says the same. */
    boolean is(AgendaItem item, String what, PersonId who, LocalDate until) {
        return agendaItemId == item.id()
                && title.equals(what.strip())
                && assigneeId == who.value()
                && due.equals(until);
    }

    /** It has been entered in the register of tasks under this number. */
    public void give(long task) {
        taskId = task;
    }

    /** Whether it has been given, so that it can only be ended in the register of tasks. */
    public boolean isGiven() {
        return taskId != null;
    }

    /** Its number in the register of tasks, once it has been given. */
    public Optional<Long> register() {
        return Optional.ofNullable(taskId);
    }

    /** The item it belongs to. */
    public long agendaItem() {
        return agendaItemId;
    }

    /** Who has to do it. */
    public PersonId assignee() {
        return new PersonId(assigneeId);
    }

    public String getTitle() {
        return title;
    }

    public LocalDate getDue() {
        return due;
    }
}

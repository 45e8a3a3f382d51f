package org.einklang.meetings.minutes;

import java.time.LocalDate;
import org.einklang.api.RuleViolation;
import org.jspecify.annotations.Nullable;

/** What is typed to add a resolution or a task to the minutes. */
public class AdditionForm {

    private long item;
    private String wording = "";
    private long taskItem;
    private String taskTitle = "";
    private long assignee;
    private @Nullable LocalDate due;

    LocalDate requireDue() {
        if (due == null) {
            throw new RuleViolation("meetings.minutes.due_missing").at("due");
        }
        return due;
    }

    public long getItem() {
        return item;
    }

    public void setItem(long item) {
        this.item = item;
    }

    public String getWording() {
        return wording;
    }

    public void setWording(String wording) {
        this.wording = wording;
    }

    public long getTaskItem() {
        return taskItem;
    }

    public void setTaskItem(long taskItem) {
        this.taskItem = taskItem;
    }

    public String getTaskTitle() {
        return taskTitle;
    }

    public void setTaskTitle(String taskTitle) {
        this.taskTitle = taskTitle;
    }

    public long getAssignee() {
        return assignee;
    }

    public void setAssignee(long assignee) {
        this.assignee = assignee;
    }

    public @Nullable LocalDate getDue() {
        return due;
    }

    public void setDue(@Nullable LocalDate due) {
        this.due = due;
    }
}

package org.einklang.portal.task;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Objects;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.api.task.TaskState;
import org.einklang.api.text.Texts;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.directory.CorePermission;
import org.jspecify.annotations.Nullable;

/** A task: what is agreed about it, what is said about it, and what one does with it. */
@Named
@RequestScoped
public class TaskPage {

    @Inject
    private TaskReading reading;

    @Inject
    private TaskWork work;

    @Inject
    private TaskDirecting directing;

    @Inject
    private Access access;

    @Inject
    private PortalRequest address;

    @Inject
    private Addresses addresses;

    @Inject
    private Navigation navigation;

    @Inject
    private Texts texts;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private TaskFile file;

    private int version;
    private @Nullable PersonId receiver;
    private @Nullable PersonId deputy;
    private @Nullable LocalDate due;
    private @Nullable LocalDate remindOn;
    private String reason = "";

    @PostConstruct
    void load() {
        file = reading.file(here(), address.part("task"));
        version = file.version();
        deputy = file.deputy().orElse(null);
        due = file.row().due();
        remindOn = file.reminder().orElse(null);
    }

    /** Begins with it. */
    public void begin() {
        work.begin(id());
        navigation.stay("core.task.begun");
    }

    /** It is done. */
    public void finish() {
        work.finish(id());
        navigation.stay("core.task.finished");
    }

    /** It was not done after all. */
    public void reopen() {
        work.reopen(id());
        navigation.stay("core.task.reopened");
    }

    /** Keeps what is agreed. */
    public void change() {
        directing.change(here(), id(), new TaskDirecting.Terms(deputy, Objects.requireNonNull(due), remindOn), version);
        navigation.stay("tasks.changed");
    }

    /** Somebody else has to do it; the register is shown, for the task may be none of ours any more. */
    public void handOver() {
        if (receiver == null) {
            throw new RuleViolation("tasks.receiver_missing").at("receiver");
        }
        directing.handOver(here(), id(), receiver);
        navigation.to(addresses.page(here(), "tasks"), "tasks.handed_over");
    }

    /** Gives it up. */
    public void cancel() {
        directing.cancel(here(), id(), reason);
        navigation.stay("tasks.cancelled");
    }

    /** How it stands, in words. */
    public String getState() {
        String state = texts.get("core.task.state." + file.row().state());
        return file.row().overdue() ? texts.get("tasks.overdue", state) : state;
    }

    public boolean isBeginnable() {
        return file.row().mine() && file.row().state() == TaskState.OPEN;
    }

    public boolean isFinishable() {
        return file.row().mine() && file.row().running();
    }

    public boolean isReopenable() {
        return file.row().mine() && file.row().state() == TaskState.DONE;
    }

    /** Whether the person who looks can say who does it: only those can who see the people of the cooperation. */
    public boolean isReader() {
        return access.may(CorePermission.SEE_DIRECTORY, Scope.cooperation(here()));
    }

    private CooperationId here() {
        return address.cooperation().id();
    }

    private long id() {
        return file.row().id();
    }

    public TaskFile getFile() {
        return file;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public @Nullable PersonId getReceiver() {
        return receiver;
    }

    public void setReceiver(@Nullable PersonId receiver) {
        this.receiver = receiver;
    }

    public @Nullable PersonId getDeputy() {
        return deputy;
    }

    public void setDeputy(@Nullable PersonId deputy) {
        this.deputy = deputy;
    }

    public @Nullable LocalDate getDue() {
        return due;
    }

    public void setDue(@Nullable LocalDate due) {
        this.due = due;
    }

    public @Nullable LocalDate getRemindOn() {
        return remindOn;
    }

    public void setRemindOn(@Nullable LocalDate remindOn) {
        this.remindOn = remindOn;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

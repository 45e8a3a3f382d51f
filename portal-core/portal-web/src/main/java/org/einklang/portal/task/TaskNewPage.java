package org.einklang.portal.task;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.time.PortalTime;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.jspecify.annotations.Nullable;

/** Notes something for oneself. */
@Named
@RequestScoped
public class TaskNewPage {

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
    private Clock clock;

    private String title = "";
    private @Nullable LocalDate due;
    private @Nullable LocalDate remindOn;

    @PostConstruct
    void load() {
        access.require(
                TaskPermission.NOTE_TASK,
                Scope.cooperation(address.cooperation().id()));
        due = PortalTime.dayOf(clock.instant()).plusWeeks(1);
    }

    /** Notes it and shows the register. */
    public void note() {
        directing.note(address.cooperation().id(), title, Objects.requireNonNull(due), remindOn);
        navigation.to(addresses.page(address.cooperation().id(), "tasks"), "tasks.noted");
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
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
}

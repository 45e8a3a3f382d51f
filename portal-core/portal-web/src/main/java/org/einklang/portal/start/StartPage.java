package org.einklang.portal.start;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.einklang.api.calendar.CalendarEntry;
import org.einklang.api.item.ItemCard;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.task.TaskCard;
import org.einklang.api.task.TaskState;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.absence.Absences;
import org.einklang.portal.task.TaskWork;
import org.jspecify.annotations.Nullable;

/** The start page: what waits for me, and what comes next. */
@Named
@RequestScoped
public class StartPage {

    @Inject
    private TaskWork work;

    @Inject
    private Absences absences;

    @Inject
    private Contributions contributions;

    @Inject
    private PortalRequest address;

    @Inject
    private Navigation navigation;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    private List<TaskRow> tasks = List.of();
    private List<TaskCard> finished = List.of();
    private List<CalendarEntry> next = List.of();
    private List<Absences.Away> away = List.of();
    private List<TaskCard> standingIn = List.of();

    /**
     * A task as the page shows it.
     *
     * @param task the task
     * @param source where it comes from, if that may be seen
     * @param overdue whether its day has passed
     */
    public record TaskRow(TaskCard task, Optional<ItemCard> source, boolean overdue) {}

    /**
     * Tasks that are due at about the same time.
     *
     * @param key what stands above them
     * @param rows the tasks, the most urgent first
     */
    public record Group(When key, List<TaskRow> rows) {}

    /** How soon a task is due. */
    public enum When {
        /** Its day has passed. */
        OVERDUE,
        /** Within seven days. */
        WEEK,
        /** After that. */
        LATER
    }

    /** Loads tasks and next appointments. */
    @PostConstruct
    void load() {
        CooperationId cooperation = address.cooperation().id();
        LocalDate today = PortalTime.dayOf(clock.instant());
        List<TaskCard> mine = work.mine(cooperation);
        Map<ItemRef, ItemCard> sources =
                contributions.resolve(mine.stream().map(TaskCard::source).toList());
        tasks = mine.stream()
                .map(task -> new TaskRow(
                        task,
                        Optional.ofNullable(sources.get(task.source())),
                        task.due().isBefore(today)))
                .toList();
        finished = work.finishedToday(cooperation);
        away = absences.iStandInFor(cooperation);
        standingIn = work.openTasksOf(cooperation, away);
        next = contributions.next(cooperation, clock.instant());
    }

    /** Begins with a task. */
    public void begin(long task) {
        work.begin(task);
        navigation.stay("core.task.begun");
    }

    /** Reports a task as done. */
    public void finish(long task) {
        work.finish(task);
        navigation.stay("core.task.finished");
    }

    /** Takes back that a task was done. */
    public void reopen(long task) {
        work.reopen(task);
        navigation.stay("core.task.reopened");
    }

    public boolean isBegun(TaskCard task) {
        return task.state() == TaskState.IN_PROGRESS;
    }

    /** What to do next: the most urgent task, or null. */
    public @Nullable TaskRow getFirst() {
        return tasks.isEmpty() ? null : tasks.get(0);
    }

    /** The other tasks. */
    public List<Group> getGroups() {
        Map<When, List<TaskRow>> groups =
                tasks.stream().skip(1).collect(groupingBy(this::when, TreeMap::new, toList()));
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    private When when(TaskRow row) {
        return row.overdue()
                ? When.OVERDUE
                : row.task().due().isAfter(getToday().plusDays(7)) ? When.LATER : When.WEEK;
    }

    /** Today, and how much there is to do. */
    public String getLead() {
        long overdue = tasks.stream().filter(TaskRow::overdue).count();
        return texts.get("core.start.lead", PortalTime.longDay(getToday(), texts.locale()), tasks.size(), overdue);
    }

    /** Whether a module could not say what it has. */
    public boolean isIncomplete() {
        return contributions.isMissing();
    }

    /** For whom I stand in today. */
    public List<Absences.Away> getAway() {
        return away;
    }

    /** What the person for whom I stand in has to do. */
    public List<TaskCard> standingIn(Absences.Away one) {
        return standingIn.stream()
                .filter(task -> task.assignee().equals(one.person()))
                .toList();
    }

    public List<TaskCard> getFinished() {
        return finished;
    }

    public List<CalendarEntry> getNext() {
        return next;
    }

    public LocalDate getToday() {
        return PortalTime.dayOf(clock.instant());
    }
}

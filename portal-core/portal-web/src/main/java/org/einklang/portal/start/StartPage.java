package org.einklang.portal.start;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.einklang.api.calendar.CalendarEntry;
import org.einklang.api.people.CooperationId;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.waiting.WaitingKind;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.calendar.CalendarReading;
import org.einklang.portal.notification.ReadingNotifications;
import org.einklang.portal.notification.ToldLine;
import org.einklang.portal.task.TaskWork;
import org.jspecify.annotations.Nullable;

/** The start page: what waits for me, what comes next, and what is new. */
@Named
@RequestScoped
public class StartPage {

    private static final int NEWS = 5;
    private static final int AT_ONCE = 7;

    @Inject
    private WaitingList list;

    @Inject
    private TaskWork work;

    @Inject
    private ReadingNotifications notifications;

    @Inject
    private CalendarReading calendar;

    @Inject
    private PortalRequest address;

    @Inject
    private Navigation navigation;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    private List<Waiting> waiting = List.of();
    private List<Finished> finished = List.of();
    private List<CalendarEntry> next = List.of();
    private List<ToldLine> news = List.of();

    /**
     * What is due at about the same time.
     *
     * @param when how soon
     * @param rows what it is, the most urgent first
     */
    public record Group(When when, List<Waiting> rows) {

        /** Those that are seen at once. */
        public List<Waiting> first() {
            return rows.subList(0, Math.min(AT_ONCE, rows.size()));
        }

        /** Those behind a fold, so that twenty entries to be confirmed do not hide what else there is. */
        public List<Waiting> others() {
            return rows.subList(first().size(), rows.size());
        }
    }

    /**
     * A task that was done today, so that a slip can be taken back.
     *
     * @param id its number
     * @param title what had to be done
     */
    public record Finished(long id, String title) {}

    /** Loads what waits, what was done, what comes next and what is new. */
    @PostConstruct
    void load() {
        CooperationId here = address.cooperation().id();
        waiting = list.of(here);
        finished = work.finishedToday(here).stream()
                .map(task -> new Finished(task.id(), task.title()))
                .toList();
        next = calendar.next(here, texts.locale());
        news = notifications.latestUnread(here, NEWS);
    }

    /** Answers on the spot. */
    public void answer(Waiting one, String answer) {
        navigation.stay(list.answer(
                address.cooperation().id(), one.source(), one.thing().id(), answer));
    }

    /** Leads to what the person was told about; from then on it has been read. */
    public void open(ToldLine told) {
        notifications.read(address.cooperation().id(), told.id());
        navigation.to(told.address());
    }

    /** Takes back that a task was done. */
    public void reopen(long task) {
        work.reopen(task);
        navigation.stay("core.task.reopened");
    }

    /** What to do next: the most urgent of all, or null. */
    public @Nullable Waiting getFirst() {
        return waiting.isEmpty() ? null : waiting.get(0);
    }

    /** The others. */
    public List<Group> getGroups() {
        Map<When, List<Waiting>> groups =
                waiting.stream().skip(1).collect(groupingBy(Waiting::when, TreeMap::new, toList()));
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    /** Whether several are to be approved, so that it is worth while to do that at once. */
    public boolean isSeveralApprovals() {
        return waiting.stream()
                        .filter(one -> one.thing().kind() == WaitingKind.APPROVE)
                        .count()
                > 1;
    }

    /** Today, and how much there is to do. */
    public String getLead() {
        long overdue = waiting.stream().filter(Waiting::isOverdue).count();
        return texts.get("core.start.lead", PortalTime.longDay(getToday(), texts.locale()), waiting.size(), overdue);
    }

    /** When something is due, as people say it: "heute, 16:00 Uhr", "morgen", "Montag"; empty if on no day. */
    public String due(Waiting one) {
        Instant deadline = one.thing().deadline();
        if (deadline == null) {
            return "";
        }
        LocalDate day = When.lastDay(deadline);
        String words = day(day);
        return PortalTime.inBerlin(deadline).toLocalTime().equals(LocalTime.MIDNIGHT)
                ? words
                : texts.get("core.start.at", words, PortalTime.timeOfDay(deadline, texts.locale()));
    }

    private String day(LocalDate day) {
        long days = day.toEpochDay() - getToday().toEpochDay();
        if (days < -1) {
            return texts.get("core.start.days_late", -days);
        }
        return days == -1
                ? texts.get("core.start.yesterday")
                : days == 0
                        ? texts.get("core.start.today")
                        : days == 1
                                ? texts.get("core.start.tomorrow")
                                : days < 7
                                        ? day.format(DateTimeFormatter.ofPattern("EEEE", texts.locale()))
                                        : texts.get("core.start.in_days", days);
    }

    /** The day on which something is due; null if on none. */
    public @Nullable LocalDate dueDay(Waiting one) {
        Instant deadline = one.thing().deadline();
        return deadline == null ? null : When.lastDay(deadline);
    }

    /** Whether a module could not say what it has. */
    public boolean isIncomplete() {
        return calendar.isMissing() || list.isMissing();
    }

    public List<Finished> getFinished() {
        return finished;
    }

    public List<CalendarEntry> getNext() {
        return next;
    }

    /** What the person was told and has not read, the latest first. */
    public List<ToldLine> getNews() {
        return news;
    }

    public LocalDate getToday() {
        return PortalTime.dayOf(clock.instant());
    }
}

package org.einklang.meetings.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.deadline.Holidays;
import org.einklang.api.deadline.PublicHolidays;
import org.einklang.api.item.ItemRef;
import org.einklang.api.occupancy.Clash;
import org.einklang.api.occupancy.Occupancy;
import org.einklang.api.occupancy.Occupant;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.time.TimeSpan;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.MeetingPlan;
import org.einklang.meetings.planning.MeetingPlanning;
import org.einklang.meetings.planning.Meetings;
import org.einklang.meetings.planning.OnlineAccess;
import org.einklang.meetings.usual.UsualAgendas;

/** Chair and secretary plan the meetings of a year in one step, around holidays and what members and room are taken by. */
@ApplicationScoped
public class YearPlanning {

    /** Nothing is planned yet, so no thing is left out of the clashes. */
    private static final ItemRef NOTHING_YET = new ItemRef(MeetingsModule.ID, Meeting.TYPE, "0");

    @Inject
    private Access access;

    @Inject
    private Meetings meetings;

    @Inject
    private MeetingPlanning planning;

    @Inject
    private UsualAgendas usual;

    @Inject
    private Occupancy occupancy;

    @Inject
    private Directory directory;

    @Inject
    private Holidays holidays;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    /** Whether days can be proposed for it. @throws RuleViolation if the wish will not do */
    public void check(CooperationId here, BodyId body, YearWish wish) {
        access.require(MeetingsPermission.PLAN, Scope.body(here, body));
        wish.requirePossible(today());
    }

    /**
     * A day for each month in which the body is to meet and has no meeting yet: never on a holiday or a weekend, and where as
     * few as possible are taken; a month without such a day is missing. The same few statements whatever the number of months.
     *
     * @throws RuleViolation if the wish will not do
     */
    public List<ProposedDay> proposals(CooperationId here, BodyId body, YearWish wish) {
        access.require(MeetingsPermission.PLAN, Scope.body(here, body));
        wish.requirePossible(today());
        return days(here, body, wish);
    }

    /** The same for use cases, which ask for the right themselves. */
    List<ProposedDay> days(CooperationId here, BodyId body, YearWish wish) {
        Set<YearMonth> full = meetings.days(body, wish.from(), wish.to()).stream()
                .map(YearMonth::from)
                .collect(Collectors.toSet());
        List<YearMonth> months =
                wish.months().stream().filter(month -> !full.contains(month)).toList();
        PublicHolidays free = holidays.of(here);
        List<TimeSpan> times = months.stream()
                .flatMap(month -> wish.candidates(month).stream())
                .map(wish::on)
                .toList();
        List<Clash> clashes = clashes(here, body, wish, times);
        return months.stream()
                .flatMap(month -> best(wish, month, free, clashes).stream())
                .toList();
    }

    private List<Clash> clashes(CooperationId here, BodyId body, YearWish wish, Collection<TimeSpan> times) {
        if (times.isEmpty()) {
            return List.of();
        }
        List<Occupant> occupants = new ArrayList<>(
                directory.members(body, today()).stream().map(Occupant::of).toList());
        if (!wish.place().isBlank()) {
            occupants.add(Occupant.room(here, wish.place()));
        }
        return occupancy.clashes(here, occupants, times, NOTHING_YET);
    }

    private Optional<ProposedDay> best(YearWish wish, YearMonth month, PublicHolidays free, List<Clash> clashes) {
        LocalDate wished = wish.wished(month);
        String holiday = free.name(wished, texts.locale()).orElse("");
        return wish.candidates(month).stream()
                .filter(free::isWorkingDay)
                .map(day -> new ProposedDay(day, wished, holiday, taken(wish.on(day), clashes)))
                .min(Comparator.comparingInt(
                        ProposedDay::taken)); // the first of the best: they are sorted by preference
    }

    private static int taken(TimeSpan time, List<Clash> clashes) {
        return (int) clashes.stream()
                .filter(clash -> clash.time().overlaps(time))
                .map(Clash::occupant)
                .distinct()
                .count();
    }

    /**
     * Plans a meeting on each of these days, all or none.
     *
     * @param online how people join each of them from afar
     * @param title of each; the month is added
     * @return how many were planned
     * @throws RuleViolation if no day was chosen, a title is missing, or one of them will not do
     */
    @Transactional
    public int plan(
            CooperationId here,
            BodyId body,
            YearWish wish,
            OnlineAccess online,
            String title,
            Collection<LocalDate> days) {
        access.require(MeetingsPermission.PLAN, Scope.body(here, body));
        wish.requirePossible(today());
        if (days.isEmpty()) {
            throw new RuleViolation("meetings.year.none_chosen").at("days");
        }
        List<String> items = usual.titles(body);
        for (LocalDate day : days.stream().sorted().toList()) {
            TimeSpan time = wish.on(day);
            String name = texts.get("meetings.year.title_in", title.strip(), name(YearMonth.from(day), texts.locale()));
            planning.plan(here, body, new MeetingPlan(name, time.from(), time.to(), wish.place(), online), items);
        }
        return days.size();
    }

    /** Such as "März 2027". */
    static String name(YearMonth month, Locale locale) {
        return month.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, locale) + " " + month.getYear();
    }

    private LocalDate today() {
        return PortalTime.dayOf(clock.instant());
    }
}

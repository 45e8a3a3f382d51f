package org.einklang.portal.calendar;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.einklang.api.calendar.CalendarEntry;
import org.einklang.api.calendar.CalendarKind;
import org.einklang.api.calendar.CalendarQuery;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.table.LastUsed;
import org.einklang.portal.table.QueryString;
import org.jspecify.annotations.Nullable;

/** The calendar of the person who looks, by month, week or as a list; everything that can be chosen stands in the address. */
@Named
@RequestScoped
public class CalendarPage {

    /** More are too many for a page. */
    private static final int MOST = 1000;

    @Inject
    private CalendarReading reading;

    @Inject
    private CalendarWords words;

    @Inject
    private Directory directory;

    @Inject
    private PortalRequest address;

    @Inject
    private LastUsed lastUsed;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private CalendarChoice choice;

    private List<CalendarEntry> entries = List.of();
    private boolean cut;
    private List<CalendarWeek> weeks = List.of();
    private Map<BodyId, BodyCard> bodies = Map.of();
    private Clashes clashes = Clashes.NONE;

    /**
     * Something to choose.
     *
     * @param key as the address says it
     * @param label as people read it
     * @param chosen whether it is chosen
     */
    public record Option(String key, String label, boolean chosen) {}

    @PostConstruct
    void load() {
        CooperationId here = address.cooperation().id();
        choice = choice(here);
        bodies = directory.bodies(here).stream().collect(Collectors.toMap(BodyCard::id, Function.identity()));
        CalendarPeriod period = choice.period();
        List<CalendarEntry> all = reading.all(new CalendarQuery(here, period.from(), period.until(), texts.locale()));
        clashes = Clashes.among(all);
        Optional<BodyId> body = bodies.values().stream()
                .filter(one -> one.key().equals(choice.body()))
                .map(BodyCard::id)
                .findFirst();
        List<CalendarEntry> chosen =
                all.stream().filter(entry -> choice.shows(entry, body)).toList();
        cut = chosen.size() > MOST || reading.isCut();
        entries = chosen.stream().limit(MOST).toList();
        weeks = CalendarWeek.of(period, entries, PortalTime.dayOf(clock.instant()));
    }

    /** What the address says; one that says nothing shows what the person saw last, and the day is always its own. */
    private CalendarChoice choice(CooperationId here) {
        var http = (HttpServletRequest)
                FacesContext.getCurrentInstance().getExternalContext().getRequest();
        QueryString asked = QueryString.parse(http.getQueryString());
        String list = "calendar/" + here.value();
        LocalDate today = PortalTime.dayOf(clock.instant());
        if (!asked.has("view")) {
            QueryString last = QueryString.parse(lastUsed.of(list).orElse(""));
            return CalendarChoice.of(last.with("day", asked.first("day")), today);
        }
        CalendarChoice wished = CalendarChoice.of(asked, today);
        lastUsed.keep(list, wished.lasting());
        return wished;
    }

    /** How it is shown: month, week or list. */
    public String getView() {
        return choice.view().key();
    }

    /** The period in words. */
    public String getPeriod() {
        return words.period(choice.period(), texts.locale());
    }

    /** The address of the calendar before. */
    public String getPrevious() {
        return "?" + choice.on(choice.period().previous()).query();
    }

    /** The address of the calendar after. */
    public String getNext() {
        return "?" + choice.on(choice.period().next()).query();
    }

    /** The address of the calendar of today. */
    public String getToday() {
        return "?" + choice.on(PortalTime.dayOf(clock.instant())).query();
    }

    /** The address of the same in another way. */
    public String shown(String view) {
        return "?" + choice.as(CalendarView.of(view)).query();
    }

    /** The address of this day in the list. */
    public String day(LocalDate day) {
        return "?" + choice.as(CalendarView.LIST).on(day).query() + "#d" + day;
    }

    /** The address without filters. */
    public String getWhole() {
        return "?view=" + getView() + "&day=" + choice.day();
    }

    /** The day around which it is, for the form of the filters. */
    public LocalDate getDay() {
        return choice.day();
    }

    /** The weekdays from Monday on, whole and short. */
    public List<Option> getWeekdays() {
        return Arrays.stream(DayOfWeek.values())
                .map(day -> new Option(
                        day.getDisplayName(TextStyle.SHORT_STANDALONE, texts.locale())
                                .replace(".", ""),
                        day.getDisplayName(TextStyle.FULL_STANDALONE, texts.locale()),
                        false))
                .toList();
    }

    public List<CalendarWeek> getWeeks() {
        return weeks;
    }

    /** The days on which there is something. */
    public List<CalendarDay> getFilledDays() {
        return weeks.stream()
                .flatMap(week -> week.days().stream())
                .filter(day -> !day.isEmpty())
                .toList();
    }

    /** Whether there is nothing but holidays. */
    public boolean isEmpty() {
        return entries.stream().allMatch(entry -> entry.kind() == CalendarKind.HOLIDAY);
    }

    /** Whether filters leave anything out. */
    public boolean isNarrowed() {
        return choice.isNarrowed();
    }

    /** Whether there is more than the page shows. */
    public boolean isCut() {
        return cut;
    }

    /** Whether a part of the portal could not say what it has. */
    public boolean isIncomplete() {
        return reading.isMissing();
    }

    /** The kinds to choose from; holidays are always named. */
    public List<Option> getKinds() {
        return Arrays.stream(CalendarKind.values())
                .filter(kind -> kind != CalendarKind.HOLIDAY)
                .map(kind -> new Option(
                        CalendarChoice.key(kind),
                        words.kind(kind, texts.locale()),
                        choice.kinds().contains(kind)))
                .toList();
    }

    /** The bodies of the cooperation to choose from, in its order. */
    public List<Option> getBodies() {
        return bodies.values().stream()
                .sorted(Comparator.comparing(BodyCard::level).thenComparing(BodyCard::name))
                .map(body -> new Option(body.key(), body.name(), body.key().equals(choice.body())))
                .toList();
    }

    public boolean isMine() {
        return choice.mine();
    }

    /** What the entry is called. */
    public String label(CalendarEntry entry) {
        return words.label(entry, texts.locale());
    }

    /** Its time on this day. */
    public String time(CalendarEntry entry, LocalDate day) {
        return words.time(entry, day, texts.locale());
    }

    /** The name of its body, or an empty text. */
    public String body(CalendarEntry entry) {
        BodyCard body = entry.body() == null ? null : bodies.get(entry.body());
        return body == null ? "" : body.name();
    }

    /** With what it overlaps, in words; null if with nothing. */
    public @Nullable String clash(CalendarEntry entry) {
        List<String> others = clashes.of(entry);
        return others.isEmpty() ? null : texts.get("calendar.clash", String.join(", ", others));
    }

    /** Where it is taken over into a calendar of one's own. */
    public String file(CalendarEntry entry) {
        return AddressOfEntry.of(address.cooperation().key(), entry);
    }
}

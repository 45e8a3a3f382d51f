package org.einklang.meetings.year;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.BodyCard;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.planning.MeetingPlanning;
import org.einklang.meetings.planning.Meetings;
import org.einklang.meetings.planning.OnlineForm;

/** {@code year}: a body's meetings of a year, proposed first and then planned in one step. */
@Named
@RequestScoped
public class YearPage {

    private static final List<Integer> NTH = List.of(1, 2, 3, 4, YearWish.LAST);
    private static final List<Integer> EVERY = List.of(1, 2, 3, 4, 6, 12);

    @Inject
    private YearPlanning planning;

    @Inject
    private MeetingPlanning meetings;

    @Inject
    private Meetings all;

    @Inject
    private PortalRequest address;

    @Inject
    private Addresses addresses;

    @Inject
    private Navigation navigation;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    private final YearForm form = new YearForm();
    private final OnlineForm online = new OnlineForm();
    private List<BodyCard> bodies = List.of();
    private List<ProposedDay> proposals = List.of();
    private String left = "";
    private boolean asked;
    private String title = "";
    private String[] days = {};

    /** Reads what the address wishes; who plans for no body is not shown it. */
    @PostConstruct
    void load() {
        bodies = meetings.bodies(address.cooperation().id());
        form.begin(PortalTime.dayOf(clock.instant()));
        if (bodies.size() == 1) {
            all.last(bodies.get(0).id()).ifPresent(last -> form.setPlace(last.getPlace()));
        }
        if (form.read(address::query)) {
            body().ifPresent(this::propose);
        }
    }

    private Optional<BodyCard> body() {
        return bodies.stream().filter(one -> one.key().equals(form.getBody())).findFirst();
    }

    private void propose(BodyCard body) {
        try {
            proposals = form.wish()
                    .map(wish -> planning.proposals(body.cooperation(), body.id(), wish))
                    .orElse(List.of());
            left = form.wish().map(this::left).orElse("");
            asked = true;
        } catch (RuleViolation outdated) {
            asked = false; // an old address: its days are over
        }
        all.last(body.id()).ifPresent(last -> online.fill(last.online()));
        title = texts.get("meetings.year.usual_title", body.name());
        days = proposals.stream().map(one -> one.day().toString()).toArray(String[]::new);
    }

    /** The months for which no day is proposed, between commas. */
    private String left(YearWish wish) {
        Set<YearMonth> proposed =
                proposals.stream().map(one -> YearMonth.from(one.day())).collect(Collectors.toSet());
        return wish.months().stream()
                .filter(month -> !proposed.contains(month))
                .map(month -> YearPlanning.name(month, texts.locale()))
                .collect(Collectors.joining(", "));
    }

    /** Shows the days for what was typed. */
    public void show() {
        BodyCard body = body().orElseThrow(() -> new NotVisible("plans not for " + form.getBody()));
        form.wish().ifPresent(wish -> {
            planning.check(body.cooperation(), body.id(), wish);
            navigation.to(addresses.page(body.cooperation(), MeetingsModule.ID, "year") + "?" + form.query());
        });
    }

    /** Plans the chosen ones and shows all meetings. */
    public void plan() {
        BodyCard body = body().orElseThrow(() -> new NotVisible("plans not for " + form.getBody()));
        Set<LocalDate> proposed = proposals.stream().map(ProposedDay::day).collect(Collectors.toSet());
        List<LocalDate> chosen =
                Stream.of(days).map(LocalDate::parse).filter(proposed::contains).toList();
        form.wish().ifPresent(wish -> {
            int count = planning.plan(body.cooperation(), body.id(), wish, online.access(), title, chosen);
            navigation.to(addresses.page(body.cooperation(), MeetingsModule.ID), "meetings.year.planned", count);
        });
    }

    /** A proposed day in one line: the day, and why it is not the wished one or who is taken. */
    public String words(ProposedDay one) {
        String day = PortalTime.longDay(one.day(), texts.locale());
        if (!one.holiday().isEmpty()) {
            day = texts.get(
                    "meetings.year.holiday", day, PortalTime.shortDay(one.wished(), texts.locale()), one.holiday());
        } else if (one.isMoved()) {
            day = texts.get("meetings.year.moved", day, PortalTime.shortDay(one.wished(), texts.locale()));
        }
        return one.taken() == 0 ? day : texts.get("meetings.year.taken", day, one.taken());
    }

    public String weekdayName(DayOfWeek weekday) {
        return weekday.getDisplayName(TextStyle.FULL_STANDALONE, texts.locale());
    }

    /** The days of work. */
    public List<DayOfWeek> getWeekdays() {
        return List.of(DayOfWeek.values()).subList(0, DayOfWeek.FRIDAY.getValue());
    }

    public List<Integer> getNths() {
        return NTH;
    }

    public List<Integer> getEveries() {
        return EVERY;
    }

    public List<BodyCard> getBodies() {
        return bodies;
    }

    public YearForm getForm() {
        return form;
    }

    /** How people join from afar; never in the address, which others read. */
    public OnlineForm getOnline() {
        return online;
    }

    /** Whether the address asks for days. */
    public boolean isAsked() {
        return asked;
    }

    public List<ProposedDay> getProposals() {
        return proposals;
    }

    /** The months for which no day is proposed: they have a meeting, or no free day. */
    public String getLeft() {
        return left;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String[] getDays() {
        return days;
    }

    public void setDays(String[] days) {
        this.days = days;
    }
}

package org.einklang.portal.dates;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import org.einklang.api.NotVisible;
import org.einklang.api.dates.DateFinder;
import org.einklang.api.dates.NewPoll;
import org.einklang.api.deadline.Deadlines;
import org.einklang.api.deadline.Holidays;
import org.einklang.api.deadline.LegalPeriod;
import org.einklang.api.deadline.PublicHolidays;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.CooperationId;
import org.einklang.api.time.PortalTime;
import org.einklang.api.time.TimeSpan;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.body.BodyReading;
import org.jspecify.annotations.Nullable;

/** The form in which a body is asked for a date. */
@Named
@RequestScoped
public class DatesNewPage {

    private static final int ROWS = FilledForm.MOST;

    /** Enough to look into one's calendar. */
    private static final LegalPeriod USUAL = LegalPeriod.weeks(1);

    @Inject
    private DateFinder finder;

    @Inject
    private PollReading reading;

    @Inject
    private BodyReading bodies;

    @Inject
    private Holidays holidays;

    @Inject
    private PortalRequest address;

    @Inject
    private Addresses addresses;

    @Inject
    private Navigation navigation;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private BodyCard body;

    private final List<ProposalForm> proposals =
            IntStream.rangeClosed(1, ROWS).mapToObj(ProposalForm::inRow).toList();

    private String title = "";
    private String place = "";
    private String note = "";
    private @Nullable LocalDate lastDay;
    private String outsiders = "";
    private String language = "de";

    @PostConstruct
    void load() {
        CooperationId here = address.cooperation().id();
        body = bodies.file(here, address.part("body")).body();
        if (!reading.mayFind(body)) {
            throw new NotVisible("may ask for no date in " + body.id());
        }
        FilledForm filled = FilledForm.read(address::query);
        title = filled.title();
        place = filled.place();
        for (int i = 0; i < filled.times().size(); i++) {
            proposals.get(i).fill(filled.times().get(i));
        }
        PublicHolidays free = holidays.of(here);
        lastDay = Deadlines.orNextWorkingDay(Deadlines.after(PortalTime.dayOf(clock.instant()), USUAL, free), free);
    }

    /** Asks, and shows the poll. */
    public void start() {
        List<TimeSpan> times = proposals.stream()
                .filter(one -> !one.isEmpty())
                .map(one -> one.time(clock.instant()))
                .toList();
        var poll = finder.start(new NewPoll(
                body.id(),
                null,
                title,
                place,
                note,
                times,
                Objects.requireNonNull(lastDay),
                Outsiders.typed(outsiders, Locale.forLanguageTag(language))));
        navigation.to(
                addresses.page(body.cooperation(), "bodies", body.key(), "dates", String.valueOf(reading.number(poll))),
                "dates.started");
    }

    public BodyCard getBody() {
        return body;
    }

    public List<ProposalForm> getProposals() {
        return proposals;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public @Nullable LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(@Nullable LocalDate lastDay) {
        this.lastDay = lastDay;
    }

    public String getOutsiders() {
        return outsiders;
    }

    public void setOutsiders(String outsiders) {
        this.outsiders = outsiders;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }
}

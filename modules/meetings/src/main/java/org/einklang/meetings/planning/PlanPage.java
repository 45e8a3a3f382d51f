package org.einklang.meetings.planning;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.dates.DateFinder;
import org.einklang.api.dates.DateFound;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.Directory;
import org.einklang.api.time.PortalTime;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.MeetingsPermission;
import org.jspecify.annotations.Nullable;

/** The form in which a meeting is planned. */
@Named
@RequestScoped
public class PlanPage {

    @Inject
    private MeetingPlanning planning;

    @Inject
    private DateFinder dates;

    @Inject
    private Directory directory;

    @Inject
    private Access access;

    @Inject
    private PortalRequest address;

    @Inject
    private Addresses addresses;

    @Inject
    private Navigation navigation;

    private List<BodyCard> bodies = List.of();
    private long body;
    private String title = "";
    private @Nullable LocalDate day;
    private @Nullable LocalTime starts = LocalTime.of(10, 0);
    private @Nullable LocalTime ends = LocalTime.of(12, 0);
    private String place = "";
    private String agenda = "";

    @PostConstruct
    void load() {
        Set<BodyId> mine = access.bodiesWhere(
                MeetingsPermission.PLAN, address.cooperation().id());
        bodies = directory.bodies(address.cooperation().id()).stream()
                .filter(one -> mine.contains(one.id()))
                .toList();
        if (bodies.isEmpty()) {
            throw new NotVisible("plans for no body");
        }
        String wanted = address.query(MeetingRhythm.BODY);
        bodies.stream()
                .filter(one -> one.key().equals(wanted))
                .forEach(one -> body = one.id().value());
        found().filter(date -> mine.contains(date.body())).ifPresent(this::begin);
    }

    /** The date from which somebody came here, if they did. */
    private Optional<DateFound> found() {
        String date = address.query(PlanFromDate.DATE);
        return date.isEmpty() ? Optional.empty() : dates.found(new ItemRef("core", "dates", date));
    }

    private void begin(DateFound date) {
        body = date.body().value();
        title = date.title();
        place = date.place();
        day = PortalTime.dayOf(date.time().from());
        starts = PortalTime.inBerlin(date.time().from()).toLocalTime();
        ends = PortalTime.inBerlin(date.time().to()).toLocalTime();
    }

    /** Plans the meeting and shows it. */
    public void plan() {
        if (day == null || starts == null || ends == null) {
            return;
        }
        MeetingPlan plan =
                new MeetingPlan(title, PortalTime.instantOf(day, starts), PortalTime.instantOf(day, ends), place);
        List<String> items = agenda.lines().filter(line -> !line.isBlank()).toList();
        String key = planning.plan(address.cooperation().id(), new BodyId(body), plan, items);
        navigation.to(addresses.page(address.cooperation().id(), MeetingsModule.ID, key), "meetings.plan.planned");
    }

    public List<BodyCard> getBodies() {
        return bodies;
    }

    public long getBody() {
        return body;
    }

    public void setBody(long body) {
        this.body = body;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public @Nullable LocalDate getDay() {
        return day;
    }

    public void setDay(@Nullable LocalDate day) {
        this.day = day;
    }

    public @Nullable LocalTime getStarts() {
        return starts;
    }

    public void setStarts(@Nullable LocalTime starts) {
        this.starts = starts;
    }

    public @Nullable LocalTime getEnds() {
        return ends;
    }

    public void setEnds(@Nullable LocalTime ends) {
        this.ends = ends;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getAgenda() {
        return agenda;
    }

    public void setAgenda(String agenda) {
        this.agenda = agenda;
    }
}

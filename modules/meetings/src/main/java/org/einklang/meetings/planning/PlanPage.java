package org.einklang.meetings.planning;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import org.einklang.api.dates.DateFinder;
import org.einklang.api.dates.DateFound;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.usual.UsualAgendas;

/** The form in which a meeting is planned. */
@Named
@RequestScoped
public class PlanPage {

    @Inject
    private MeetingPlanning planning;

    @Inject
    private Meetings meetings;

    @Inject
    private UsualAgendas usual;

    @Inject
    private DateFinder dates;

    @Inject
    private PortalRequest address;

    @Inject
    private Addresses addresses;

    @Inject
    private Navigation navigation;

    private List<BodyCard> bodies = List.of();
    private final PlanForm form = new PlanForm();
    private long body;
    private long begun;
    private String agenda = "";

    @PostConstruct
    void load() {
        bodies = planning.bodies(address.cooperation().id());
        String wanted = address.query(MeetingRhythm.BODY);
        bodies.stream()
                .filter(one -> one.key().equals(wanted))
                .forEach(one -> body = one.id().value());
        if (bodies.size() == 1) {
            body = bodies.get(0).id().value();
        }
        suggest();
        found().filter(date -> bodies.stream().anyMatch(one -> one.id().equals(date.body())))
                .ifPresent(this::begin);
        begun = body;
        agenda = usual(body);
    }

    /** The date from which somebody came here, if they did. */
    private Optional<DateFound> found() {
        String date = address.query(PlanFromDate.DATE);
        return date.isEmpty() ? Optional.empty() : dates.found(new ItemRef("core", "dates", date));
    }

    private void begin(DateFound date) {
        body = date.body().value();
        suggest();
        form.begin(date.title(), date.time(), date.place().isEmpty() ? form.getPlace() : date.place());
    }

    /** Plans the meeting and shows it. */
    public void plan() {
        boolean untouched = agenda.isBlank()
                || begun != body
                        && agenda.lines().toList().equals(usual(begun).lines().toList());
        List<String> items = (untouched ? usual(body) : agenda)
                .lines()
                .filter(line -> !line.isBlank())
                .toList();
        items.forEach(item -> ItemContent.requireTitle(item, "agenda"));
        if (begun != body) {
            last(begun).ifPresent(before -> form.exchange(before, last(body)));
        }
        form.plan()
                .map(plan -> planning.plan(address.cooperation().id(), new BodyId(body), plan, items))
                .ifPresent(key -> navigation.to(
                        addresses.page(address.cooperation().id(), MeetingsModule.ID, key), "meetings.plan.planned"));
    }

    /** What held for the last meeting of the body; nothing if it has not met yet. */
    private void suggest() {
        last(body)
                .ifPresentOrElse(
                        one -> form.suggest(one.getPlace(), one.online()), () -> form.suggest("", new OnlineAccess()));
    }

    private Optional<Meeting> last(long one) {
        return isPlanned(one) ? meetings.last(new BodyId(one)) : Optional.empty();
    }

    /** Whether the person who acts plans for it. */
    private boolean isPlanned(long one) {
        return bodies.stream().anyMatch(planned -> planned.id().value() == one);
    }

    /** One title a line; nothing for a body for which the person who acts does not plan. */
    private String usual(long one) {
        return isPlanned(one) ? String.join("\n", usual.titles(new BodyId(one))) : "";
    }

    /** With the usual agenda of which body the form began; 0 for none. */
    public long getBegun() {
        return begun;
    }

    public void setBegun(long begun) {
        this.begun = begun;
    }

    public PlanForm getForm() {
        return form;
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

    public String getAgenda() {
        return agenda;
    }

    public void setAgenda(String agenda) {
        this.agenda = agenda;
    }
}

package org.einklang.meetings.planning;

import static org.einklang.api.table.Column.Trait.SORTABLE;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.table.Choice;
import org.einklang.api.table.Filter;
import org.einklang.api.table.Table;
import org.einklang.api.table.TableReading;
import org.einklang.api.table.TableSpec;
import org.einklang.api.table.Tables;
import org.einklang.api.text.Folded;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.web.PortalRequest;
import org.einklang.meetings.MeetingsPermission;

/** The meetings of my bodies: what comes, what has been. */
@Named
@RequestScoped
public class MeetingsPage {

    @Inject
    private Meetings meetings;

    @Inject
    private Directory directory;

    @Inject
    private Access access;

    @Inject
    private PortalRequest address;

    @Inject
    private Tables tables;

    @Inject
    private Texts texts;

    @Inject
    private WhereWords where;

    private Map<BodyId, BodyCard> bodies = Map.of();

    private List<BodyCard> byName = List.of();

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private Table<MeetingRow> upcoming;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private Table<MeetingRow> past;

    /** Opens both lists; who sits in no body sees none. */
    @PostConstruct
    void load() {
        CooperationId cooperation = address.cooperation().id();
        Set<BodyId> visible = meetings.visibleBodies(cooperation);
        if (visible.isEmpty()) {
            throw new NotVisible("sits in no body");
        }
        bodies = directory.bodies(visible);
        byName =
                bodies.values().stream()
                        .collect(Collectors.toMap(body -> body, body -> Folded.of(body.name())))
                        .entrySet()
                        .stream()
                        .sorted(Map.Entry.comparingByValue())
                        .map(Map.Entry::getKey)
                        .toList();
        List<Choice> bodyNames = byName.stream()
                .map(body -> Choice.of(body.id().value(), body.name()))
                .toList();
        upcoming = tables.open(list("meetings.list.upcoming", meetings.upcoming(cooperation), bodyNames)
                .sortedBy("starts")
                .prefixed("next"));
        past = tables.open(list("meetings.list.past", meetings.past(cooperation), bodyNames)
                .sortedBackwardsBy("starts")
                .prefixed("past"));
    }

    private TableSpec<Long, MeetingRow> list(
            String name, TableReading<Long, MeetingRow> reading, List<Choice> bodyNames) {
        List<Choice> states = Arrays.stream(MeetingState.values())
                .map(state -> Choice.of(state, stateName(state)))
                .toList();
        return TableSpec.of(name, reading)
                .column("title", "meetings.list.title", MeetingRow::title)
                .column("body", "meetings.list.body", this::bodyName)
                .moments("starts", "meetings.list.starts", MeetingRow::starts, SORTABLE)
                .column("place", "meetings.list.place", this::place)
                .column("state", "meetings.list.state", row -> stateName(row.state()))
                .filter(Filter.choice("body", "meetings.list.body", bodyNames))
                .filter(Filter.choice("state", "meetings.list.state", states));
    }

    /** Name of the body that meets. */
    public String bodyName(MeetingRow row) {
        return Objects.requireNonNull(bodies.get(row.body())).name();
    }

    /** Page that tells how that body stands. */
    public String bodyPath(MeetingRow row) {
        return bodyPath(Objects.requireNonNull(bodies.get(row.body())));
    }

    /** Page that tells how a body stands. */
    public String bodyPath(BodyCard body) {
        return "/c/" + address.cooperation().key() + "/meetings/bodies/" + body.key();
    }

    /** The bodies whose meetings these are, by name. */
    public List<BodyCard> getBodies() {
        return byName;
    }

    /** When the meeting begins, as people write it. */
    public String starts(MeetingRow row) {
        return PortalTime.longMoment(row.starts(), texts.locale());
    }

    /** Where it is, as far as everybody knows. */
    public String place(MeetingRow row) {
        return where.place(row, texts.locale());
    }

    private String stateName(MeetingState state) {
        return texts.get("meetings.meeting.state." + state);
    }

    public boolean isPlanner() {
        return !access.bodiesWhere(
                        MeetingsPermission.PLAN, address.cooperation().id())
                .isEmpty();
    }

    public Table<MeetingRow> getUpcoming() {
        return upcoming;
    }

    public Table<MeetingRow> getPast() {
        return past;
    }
}

package org.einklang.meetings.resolution;

import static org.einklang.api.table.Column.Trait.HIDDEN;
import static org.einklang.api.table.Column.Trait.SORTABLE;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.web.PortalRequest;
import org.einklang.meetings.minutes.ResolutionState;
import org.einklang.meetings.planning.Meetings;

/** {@code resolutions}: the register of what the bodies of the person who looks have resolved, over the years. */
@Named
@RequestScoped
public class RegisterPage {

    /** Years to choose from; what is older is found by its words. */
    private static final int YEARS = 10;

    @Inject
    private Resolutions resolutions;

    @Inject
    private Meetings meetings;

    @Inject
    private Directory directory;

    @Inject
    private PortalRequest address;

    @Inject
    private Tables tables;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    private Map<BodyId, BodyCard> bodies = Map.of();
    private LocalDate today = LocalDate.EPOCH;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private Table<ResolutionRow> register;

    /** Opens the list; who sits in no body sees none. */
    @PostConstruct
    void load() {
        CooperationId here = address.cooperation().id();
        TableReading<Long, ResolutionRow> rows = resolutions.rows(here);
        bodies = directory.bodies(meetings.visibleBodies(here));
        today = PortalTime.dayOf(clock.instant());
        register = tables.open(TableSpec.of("meetings.resolution.register", rows)
                .column("number", "meetings.resolution.number", ResolutionRow::number)
                .column("wording", "meetings.resolution.wording", this::wording)
                .column("body", "meetings.list.body", this::bodyName)
                .days("decided", "meetings.resolution.decided_on", ResolutionRow::decided, SORTABLE)
                .column("state", "meetings.resolution.standing", this::state)
                .days("review", "meetings.resolution.review", ResolutionRow::reviewOn, HIDDEN)
                .filter(Filter.text("text", "meetings.resolution.search"))
                .filter(Filter.choice("body", "meetings.list.body", bodyChoices()))
                .filter(Filter.choice("year", "meetings.resolution.year", yearChoices()))
                .filter(Filter.choice("state", "meetings.resolution.standing", stateChoices()))
                .sortedBackwardsBy("decided"));
    }

    private List<Choice> bodyChoices() {
        return bodies.values().stream()
                .sorted(Comparator.comparing(BodyCard::level).thenComparing(BodyCard::name))
                .map(body -> Choice.of(body.id().value(), body.name()))
                .toList();
    }

    private List<Choice> yearChoices() {
        return IntStream.range(0, YEARS)
                .map(ago -> today.getYear() - ago)
                .mapToObj(year -> Choice.of(year, String.valueOf(year)))
                .toList();
    }

    private List<Choice> stateChoices() {
        return Stream.of(
                        Stream.of(RegisterFilter.values()).map(Enum::name),
                        ResolutionState.NUMBERED.stream().sorted().map(Enum::name),
                        Stream.of(ResolutionRows.UNUSED))
                .flatMap(states -> states)
                .map(state -> Choice.of(state, texts.get("meetings.resolution.choice." + state)))
                .toList();
    }

    /** Name of the body that resolved it. */
    public String bodyName(ResolutionRow row) {
        return Optional.ofNullable(bodies.get(row.body())).map(BodyCard::name).orElse("");
    }

    /** What it is about; whoever passes the list on sees which ones are for the body only. */
    public String wording(ResolutionRow row) {
        return row.isNonPublic() ? row.begins() + " · " + texts.get("meetings.item.non_public") : row.begins();
    }

    /** What has become of it, in words. */
    public String state(ResolutionRow row) {
        return texts.get("meetings.resolution.standing." + word(row));
    }

    /** The light beside it. */
    public String light(ResolutionRow row) {
        return texts.get("meetings.resolution.light." + word(row));
    }

    private String word(ResolutionRow row) {
        return ResolutionPage.word(row.state(), row.from(), row.until(), row.reviewOn(), today);
    }

    /** Whether the index that finds words cannot be asked at this moment. */
    public boolean isUnsearchable() {
        return register.query().chosen("text").isPresent()
                && !resolutions.isSearchable(address.cooperation().id());
    }

    public Table<ResolutionRow> getRegister() {
        return register;
    }
}

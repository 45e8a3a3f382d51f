package org.einklang.portal.body;

import static org.einklang.api.table.Column.Trait.HIDDEN;
import static org.einklang.api.table.Column.Trait.SORTABLE;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import org.einklang.api.people.BodyLevel;
import org.einklang.api.table.Choice;
import org.einklang.api.table.Filter;
import org.einklang.api.table.Table;
import org.einklang.api.table.TableSpec;
import org.einklang.api.table.Tables;
import org.einklang.api.text.Texts;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.cooperation.LevelNames;

/** The bodies of the cooperation. */
@Named
@RequestScoped
public class BodiesPage {

    @Inject
    private BodyReading reading;

    @Inject
    private BodyRights rights;

    @Inject
    private PortalRequest address;

    @Inject
    private Tables tables;

    @Inject
    private Texts texts;

    @Inject
    private LevelNames levels;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private Table<BodyLine> bodies;

    private boolean keeper;

    /** Opens the list. */
    @PostConstruct
    void load() {
        keeper = rights.mayAppoint(address.cooperation().id());
        List<Choice> choices = Stream.of(BodyLevel.values())
                .filter(level -> level != BodyLevel.EXTERNAL)
                .map(level -> Choice.of(level, levelName(level)))
                .toList();
        List<Choice> states = BodyRows.STATES.stream()
                .map(state -> Choice.of(state, texts.get("bodies.state." + state)))
                .toList();
        bodies = tables.open(TableSpec.of(
                        "core.bodies.title", reading.own(address.cooperation().id()))
                .column("name", "core.body.name", file -> file.body().name(), SORTABLE)
                .column(
                        "level",
                        "core.body.level",
                        file -> levelName(file.body().level()),
                        SORTABLE)
                .column("chair", "core.role.CHAIR", BodyLine::chair, SORTABLE)
                .column("appointed", "bodies.field.appointing", BodyLine::appointedBy)
                .column("state", "bodies.field.state", file -> texts.get("bodies.state." + BodyRows.state(file)))
                .column("purpose", "bodies.field.purpose", BodyLine::purpose, HIDDEN)
                .filter(Filter.choice("level", "core.body.level", choices))
                .filter(Filter.choice("state", "bodies.field.state", states))
                .sortedBy("level"));
    }

    private String levelName(BodyLevel level) {
        return levels.of(level);
    }

    public boolean isKeeper() {
        return keeper;
    }

    public Table<BodyLine> getBodies() {
        return bodies;
    }
}

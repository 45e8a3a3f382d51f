package org.einklang.portal.body;

import static org.einklang.api.table.Column.Trait.HIDDEN;
import static org.einklang.api.table.Column.Trait.SORTABLE;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.einklang.api.people.BodyLevel;
import org.einklang.api.table.Choice;
import org.einklang.api.table.Filter;
import org.einklang.api.table.Table;
import org.einklang.api.table.TableQuery;
import org.einklang.api.table.TableReading;
import org.einklang.api.table.TableSpec;
import org.einklang.api.table.Tables;
import org.einklang.api.text.Folded;
import org.einklang.api.text.Texts;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.cooperation.LevelNames;

/** The bodies of the cooperation. */
@Named
@RequestScoped
public class BodiesPage {

    private static final String AT_WORK = "work";
    private static final String ARCHIVED = "archived";

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
    private Table<BodyFile> bodies;

    /** Opens the list; a cooperation has a few dozen bodies at most. */
    @PostConstruct
    void load() {
        List<BodyFile> all = reading.own(address.cooperation().id());
        List<Choice> choices = Stream.of(BodyLevel.values())
                .filter(level -> level != BodyLevel.EXTERNAL)
                .map(level -> Choice.of(level, levelName(level)))
                .toList();
        List<Choice> states = Stream.of(AT_WORK, ARCHIVED)
                .map(state -> Choice.of(state, texts.get("bodies.state." + state)))
                .toList();
        bodies = tables.open(TableSpec.of("core.bodies.title", TableReading.of(query -> chosen(all, query)))
                .column("name", "core.body.name", file -> file.body().name(), SORTABLE)
                .column(
                        "level",
                        "core.body.level",
                        file -> levelName(file.body().level()),
                        SORTABLE)
                .column("chair", "core.role.CHAIR", BodyFile::chair, SORTABLE)
                .column("appointed", "bodies.field.appointing", BodyFile::appointedBy)
                .column("state", "bodies.field.state", file -> texts.get("bodies.state." + state(file)))
                .column(
                        "purpose",
                        "bodies.field.purpose",
                        file -> file.charter().purpose(),
                        HIDDEN)
                .filter(Filter.choice("level", "core.body.level", choices))
                .filter(Filter.choice("state", "bodies.field.state", states))
                .sortedBy("level"));
    }

    private static List<BodyFile> chosen(List<BodyFile> all, TableQuery query) {
        Comparator<BodyFile> byName =
                Comparator.comparing(file -> Folded.of(file.body().name()));
        Comparator<BodyFile> asked = switch (query.sort()) {
            case "name" -> byName;
            case "chair" -> Comparator.comparing(file -> Folded.of(file.chair()));
            default -> Comparator.comparing(file -> file.body().level());
        };
        return all.stream()
                .filter(file -> query.passes("level", file.body().level()))
                .filter(file -> query.passes("state", state(file)))
                .sorted(query.directed(asked).thenComparing(byName))
                .toList();
    }

    private static String state(BodyFile file) {
        return file.archivedOn() == null ? AT_WORK : ARCHIVED;
    }

    private String levelName(BodyLevel level) {
        return levels.of(level);
    }

    public boolean isKeeper() {
        return rights.mayAppoint(address.cooperation().id());
    }

    public Table<BodyFile> getBodies() {
        return bodies;
    }
}

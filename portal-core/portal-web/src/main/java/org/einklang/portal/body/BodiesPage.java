package org.einklang.portal.body;

import static org.einklang.api.table.Column.Trait.SORTABLE;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.BodyCard;
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
import org.einklang.portal.directory.CorePermission;
import org.einklang.portal.directory.DirectoryReading;

/** The bodies of the cooperation. */
@Named
@RequestScoped
public class BodiesPage {

    @Inject
    private DirectoryReading directory;

    @Inject
    private Access access;

    @Inject
    private PortalRequest address;

    @Inject
    private Tables tables;

    @Inject
    private Texts texts;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private Table<BodyCard> bodies;

    /** Opens the list; a cooperation has a few dozen bodies at most. */
    @PostConstruct
    void load() {
        List<BodyCard> all = directory.bodies(address.cooperation().id());
        List<Choice> levels = Arrays.stream(BodyLevel.values())
                .map(level -> Choice.of(level, levelName(level)))
                .toList();
        bodies = tables.open(TableSpec.of("core.bodies.title", TableReading.of(query -> chosen(all, query)))
                .column("name", "core.body.name", BodyCard::name, SORTABLE)
                .column("level", "core.body.level", body -> levelName(body.level()), SORTABLE)
                .filter(Filter.choice("level", "core.body.level", levels))
                .sortedBy("level"));
    }

    private static List<BodyCard> chosen(List<BodyCard> all, TableQuery query) {
        Comparator<BodyCard> byName = Comparator.comparing(body -> Folded.of(body.name()));
        Comparator<BodyCard> asked = query.sort().equals("name") ? byName : Comparator.comparing(BodyCard::level);
        return all.stream()
                .filter(body -> query.passes("level", body.level()))
                .sorted(query.directed(asked).thenComparing(byName))
                .toList();
    }

    private String levelName(BodyLevel level) {
        return texts.get("core.level." + level);
    }

    public boolean isKeeper() {
        return access.may(
                CorePermission.KEEP_DIRECTORY,
                Scope.cooperation(address.cooperation().id()));
    }

    public Table<BodyCard> getBodies() {
        return bodies;
    }
}

package org.einklang.portal.cooperation;

import static org.einklang.api.table.Column.Trait.SORTABLE;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.einklang.api.table.Filter;
import org.einklang.api.table.Table;
import org.einklang.api.table.TableQuery;
import org.einklang.api.table.TableReading;
import org.einklang.api.table.TableSpec;
import org.einklang.api.table.Tables;
import org.einklang.api.text.Folded;
import org.einklang.api.text.Texts;
import org.einklang.portal.cooperation.CooperationsReading.Row;

/** {@code /admin/cooperations}: the cooperations of this installation. */
@Named
@RequestScoped
public class CooperationsPage {

    @Inject
    private CooperationsReading reading;

    @Inject
    private Tables tables;

    @Inject
    private Texts texts;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private Table<Row> cooperations;

    /** Opens the list; an installation has a few dozen at most. @throws org.einklang.api.NotVisible but for administrators */
    @PostConstruct
    void load() {
        List<Row> all = reading.all();
        cooperations = tables.open(TableSpec.of("cooperations.title", TableReading.of(query -> chosen(all, query)))
                .column("name", "cooperations.name", row -> row.card().name(), SORTABLE)
                .column("key", "cooperations.key", row -> row.card().key(), SORTABLE)
                .column("state", "cooperations.state", row -> row.federalState().in(texts))
                .numbers("partners", "cooperations.partners", Row::partners, SORTABLE)
                .column("coordinator", "cooperations.first_coordinator", Row::coordinator, SORTABLE)
                .filter(Filter.text("text", "cooperations.filter"))
                .sortedBy("name"));
    }

    private static List<Row> chosen(List<Row> all, TableQuery query) {
        Comparator<Row> byName =
                Comparator.comparing(row -> Folded.of(row.card().name()));
        Comparator<Row> asked = switch (query.sort()) {
            case "key" -> Comparator.comparing(row -> row.card().key());
            case "partners" -> Comparator.comparing(Row::partners);
            case "coordinator" -> Comparator.comparing(row -> Folded.of(row.coordinator()));
            default -> byName;
        };
        return all.stream()
                .filter(row -> query.words("text").stream()
                        .allMatch(word -> Folded.of(
                                        row.card().name() + " " + row.card().key())
                                .contains(Folded.of(word))))
                .sorted(query.directed(asked).thenComparing(byName))
                .toList();
    }

    public Table<Row> getCooperations() {
        return cooperations;
    }
}

package org.einklang.portal.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.api.table.Column.Trait.SORTABLE;

import java.util.List;
import java.util.Set;
import org.einklang.api.people.PersonId;
import org.einklang.api.table.Choice;
import org.einklang.api.table.Filter;
import org.einklang.api.table.TableReading;
import org.einklang.api.table.TableSpec;
import org.junit.jupiter.api.Test;

class OpenTableTest {

    private static final Filter KIND =
            Filter.choice("kind", "core.body.level", List.of(new Choice("A", "Beirat"), new Choice("B", "Träger")));

    private static final TableSpec<Integer, String> LIST = TableSpec.of(
                    "core.bodies.title", TableReading.of(query -> List.of("a")))
            .column("name", "core.body.name", row -> row, SORTABLE)
            .filter(Filter.text("text", "core.people.filter"))
            .filter(KIND)
            .sortedBy("name")
            .prefixed("past");

    @Test
    void links_keep_what_belongs_to_other_lists_of_the_page() {
        OpenTable<String> table = table("next.page=2&past.kind=A&tab=x", List.of());

        assertThat(table.sortAddress("name")).isEqualTo("/list?past.sort=-name&past.kind=A&next.page=2&tab=x");
        assertThat(table.resetAddress()).isEqualTo("/list?past.sort=name&next.page=2&tab=x");
    }

    @Test
    void a_chip_leads_to_the_list_without_its_filter() {
        OpenTable<String> table = table("past.kind=A&past.text=x&past.page=3", List.of());

        assertThat(table.filterText(KIND)).isEqualTo("Beirat");
        assertThat(table.withoutAddress(KIND)).isEqualTo("/list?past.sort=name&past.text=x");
    }

    @Test
    void a_form_sends_along_what_it_does_not_change() {
        OpenTable<String> table = table("past.kind=A&past.text=x&tab=y", List.of());

        assertThat(table.kept(Set.of("text", "page")).keySet()).containsExactly("past.sort", "past.kind", "tab");
    }

    @Test
    void the_file_holds_all_pages() {
        OpenTable<String> table = table("past.kind=A&past.page=3", List.of());

        assertThat(table.fileAddress(FileKind.CSV)).isEqualTo("/list?past.sort=name&past.kind=A&past.csv=1");
        assertThat(table.fileAddress(FileKind.XLSX)).isEqualTo("/list?past.sort=name&past.kind=A&past.xlsx=1");
        assertThat(table.fileAddress(FileKind.ODS)).isEqualTo("/list?past.sort=name&past.kind=A&past.ods=1");
    }

    @Test
    void a_view_is_current_when_it_shows_just_this() {
        SavedView view = new SavedView(new PersonId(1), "/list", "past", "Beiräte", "sort=name&kind=A");

        assertThat(table("past.kind=A&past.page=2", List.of(view)).isSaved()).isTrue();
        assertThat(table("past.kind=B", List.of(view)).isSaved()).isFalse();
        assertThat(table("past.kind=B", List.of(view)).viewLinks())
                .containsExactly(new OpenTable.Link("Beiräte", "/list?past.sort=name&past.kind=A", false));
    }

    private static OpenTable<String> table(String query, List<SavedView> views) {
        TablePlace place = TablePlace.of("/list", QueryString.parse(query), LIST);
        return new OpenTable<>(
                LIST,
                TableState.read(LIST, place.own()),
                place,
                List.of("a"),
                OpenTable.Counted.of(1, 1),
                views,
                false);
    }
}

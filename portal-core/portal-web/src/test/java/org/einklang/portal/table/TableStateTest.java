package org.einklang.portal.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.api.table.Column.Trait.HIDDEN;
import static org.einklang.api.table.Column.Trait.SORTABLE;

import java.util.List;
import java.util.Map;
import org.einklang.api.table.Choice;
import org.einklang.api.table.Filter;
import org.einklang.api.table.TableReading;
import org.einklang.api.table.TableSpec;
import org.junit.jupiter.api.Test;

class TableStateTest {

    private static final TableSpec<Integer, String> LIST = TableSpec.of(
                    "core.people.title", TableReading.of(query -> List.of("a")))
            .column("name", "core.person.name", row -> row, SORTABLE)
            .column("place", "core.person.partner", row -> row)
            .column("note", "core.person.function", row -> row, HIDDEN)
            .filter(Filter.text("text", "core.people.filter"))
            .filter(Filter.choice("kind", "core.body.level", List.of(new Choice("A", "a"), new Choice("B", "b"))))
            .sortedBy("name");

    @Test
    void without_parameters_everybody_sees_the_same() {
        assertThat(read("")).isEqualTo(TableState.start(LIST));
        assertThat(read("").columns()).containsExactly("name", "place");
    }

    @Test
    void sort_filters_columns_and_page_stand_in_the_address() {
        TableState state = read("sort=-name&text=M%C3%BCller&kind=B&cols=note&page=3");

        assertThat(state.sort()).isEqualTo("name");
        assertThat(state.descending()).isTrue();
        assertThat(state.filters()).isEqualTo(Map.of("text", "Müller", "kind", "B"));
        assertThat(state.columns()).containsExactly("name", "note");
        assertThat(state.page()).isEqualTo(3);
    }

    @Test
    void what_the_list_does_not_know_is_dropped() {
        for (String strange : List.of(
                "sort=place",
                "sort=nothing",
                "sort=--name",
                "page=0",
                "page=-4",
                "page=one",
                "page=99999999999999999999",
                "kind=C",
                "cols=nothing",
                "cols=",
                "text=%20%00%0A",
                "text=%zz",
                "=x&&&",
                "other=1")) {
            assertThat(read(strange)).as(strange).isEqualTo(TableState.start(LIST));
        }
    }

    @Test
    void the_same_state_is_always_said_in_the_same_words() {
        assertThat(words(read("page=2&kind=A&text=x"))).isEqualTo("sort=name&text=x&kind=A");
        assertThat(words(read("cols=place&cols=name"))).isEqualTo("sort=name");
        assertThat(words(read(words(read("sort=-name&cols=note&text=a%26b%3Dc")))))
                .isEqualTo("sort=-name&text=a%26b%3Dc&cols=name,note");
    }

    @Test
    void the_first_click_on_a_header_sorts_upwards_and_the_second_downwards() {
        TableState other = read("sort=-name&page=4");

        assertThat(other.sortedBy("name").descending()).isFalse();
        assertThat(other.sortedBy("name").sortedBy("name").descending()).isTrue();
        assertThat(other.sortedBy("name").page()).isEqualTo(1);
    }

    @Test
    void a_long_text_is_cut_and_not_refused() {
        assertThat(read("text=" + "x".repeat(5000)).filters().get("text")).hasSize(100);
    }

    private static TableState read(String query) {
        return TableState.read(LIST, QueryString.parse(query));
    }

    private static String words(TableState state) {
        return state.parameters(LIST).toString();
    }
}

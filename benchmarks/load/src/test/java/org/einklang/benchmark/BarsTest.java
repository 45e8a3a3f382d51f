package org.einklang.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BarsTest {

    private static final Page TABLE = new Page("table", Page.Bar.FLOOR, "/c/bench1/floor/table", "bench");
    private static final Page LIST = new Page("meetings", Page.Bar.LIST, "/c/bench1/meetings", "bench");

    @Test
    void a_list_that_costs_the_same_at_every_size_is_sound() {
        assertThat(missed(size("S", 5, 9), size("L", 5.5, 9))).isEmpty();
    }

    @Test
    void a_list_is_dear_above_both_bars() {
        assertThat(missed(size("S", 13, 9), size("S", 13, 9)))
                .singleElement()
                .asString()
                .isEqualTo("meetings (S) costs 13.00 CPU ms, 13.0 times the bare table");
    }

    @Test
    void growth_with_the_data_is_told() {
        assertThat(missed(size("S", 5, 9), size("L", 6.5, 9)))
                .containsExactly("meetings (L) costs 1.30 times its value in size S");
    }

    @Test
    void who_holds_more_where_there_is_more_may_cost_more() {
        Page all = new Page("meetings-holder", Page.Bar.HOLDER, "/c/bench1/meetings", "bench");
        SizeFigures small = new SizeFigures("S", Map.of(all, figures(5, 1)), Map.of(all, 9), Map.of());
        SizeFigures large = new SizeFigures(
                "L", Map.of(all, figures(14, 1)), Map.of(all, 10), Map.of(all, new PageWeight(3, 100_000)));

        assertThat(new Bars(small, large).missed(all, large.of(all)))
                .containsExactly(
                        "meetings-holder (L) costs 14.00 CPU ms, 14.0 times the bare table",
                        "meetings-holder (L) sends 10 SQL statements, in size S 9");
    }

    @Test
    void neighbours_who_make_everything_dearer_are_no_growth() {
        SizeFigures crowded = new SizeFigures(
                "L",
                Map.of(TABLE, figures(2, 2), LIST, figures(10, 2)),
                Map.of(TABLE, 0, LIST, 9),
                Map.of(LIST, new PageWeight(3, 100_000)));

        assertThat(missed(size("S", 5, 9), crowded)).isEmpty();
    }

    @Test
    void another_number_of_statements_is_told() {
        assertThat(missed(size("S", 5, 9), size("L", 5, 10)))
                .containsExactly("meetings (L) sends 10 SQL statements, in size S 9");
    }

    private static List<String> missed(SizeFigures smallest, SizeFigures size) {
        return new Bars(smallest, size).missed(LIST, size.of(LIST));
    }

    private static SizeFigures size(String name, double cpu, int statements) {
        return new SizeFigures(
                name,
                Map.of(TABLE, figures(1, 1), LIST, figures(cpu, 1)),
                Map.of(TABLE, 0, LIST, statements),
                Map.of(LIST, new PageWeight(3, 100_000)));
    }

    private static Figures figures(double cpu, double table) {
        Burst burst = new Burst(100, 1, 1, 1, 1, 0, cpu * 100);
        return new Figures(burst, burst, 300, table, 10_000, 2_000);
    }
}

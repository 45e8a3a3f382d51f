package org.einklang.portal.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.einklang.api.report.Category;
import org.einklang.api.report.Dimension;
import org.einklang.api.report.Figure;
import org.einklang.api.report.Measure;
import org.einklang.api.report.Report;
import org.junit.jupiter.api.Test;

/** A report adds up, and what must not be seen is not in it. */
class ReportGridTest {

    private static final List<Measure> PEOPLE = List.of(Measure.count("people", "x.people"));

    @Test
    void figures_of_the_same_categories_are_added_up_and_totals_stand_last() {
        Report report = new Report(
                PEOPLE,
                List.of(dimension("row", "a", "b"), dimension("column", "x", "y", "z")),
                List.of(Figure.of(2, "a", "x"), Figure.of(3, "a", "x"), Figure.of(7, "b", "z")),
                false);

        assertThat(ReportGrid.of(report, 0, 1, 0, 3).cells())
                .containsExactly(row(5, 0, 0, 5), row(0, 0, 7, 7), row(5, 0, 7, 12));
        assertThat(ReportGrid.of(report, 1, -1, 0, 3).cells()).containsExactly(row(5), row(0), row(7), row(12));
    }

    @Test
    void a_small_number_is_protected_in_each_view_and_its_total_is_the_same_in_all() {
        List<Figure> figures = new ArrayList<>(List.of(Figure.of(1, "a", "x", "p"), Figure.of(9, "b", "x", "q")));
        figures.addAll(List.of(Figure.of(8, "b", "y", "p"), Figure.of(12, "c", "x", "p"), Figure.of(7, "c", "y", "q")));
        Report report = new Report(
                PEOPLE,
                List.of(dimension("row", "a", "b", "c"), dimension("column", "x", "y"), dimension("third", "p", "q")),
                figures,
                true);
        ReportGrid one = ReportGrid.of(report, 0, 1, 0, 3);
        ReportGrid other = ReportGrid.of(report, 0, 2, 0, 3);
        ReportGrid line = ReportGrid.of(report, 0, -1, 0, 3);

        assertThat(line.cells().get(0).get(0)).isEmpty();
        assertThat(line.cells().get(1).get(0)).isEmpty();
        for (int row = 0; row < 4; row++) {
            assertThat(one.cells().get(row).get(2))
                    .isEqualTo(other.cells().get(row).get(2))
                    .isEqualTo(line.cells().get(row).get(0));
        }
    }

    @Test
    void a_report_that_does_not_protect_shows_everything() {
        Report report = new Report(PEOPLE, List.of(dimension("row", "a", "b")), List.of(Figure.of(1, "a")), false);

        assertThat(ReportGrid.of(report, 0, -1, 0, 3).isHiding()).isFalse();
    }

    @Test
    void a_sum_over_few_is_not_shown_either() {
        Report report = new Report(
                List.of(Measure.count("people", "x.people"), Measure.amount("costs", "x.costs")),
                List.of(dimension("row", "a", "b", "c")),
                List.of(
                        new Figure(List.of("a"), List.of(1L, 100_00L)),
                        new Figure(List.of("b"), List.of(5L, 250_00L)),
                        new Figure(List.of("c"), List.of(9L, 900_00L))),
                true);

        assertThat(ReportGrid.of(report, 0, -1, 1, 3).cells())
                .containsExactly(
                        List.of(OptionalLong.empty()), List.of(OptionalLong.empty()), row(900_00), row(1250_00));
    }

    @Test
    void figures_that_do_not_fit_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportGrid.of(
                        new Report(PEOPLE, List.of(dimension("row", "a")), List.of(Figure.of(1, "b")), false),
                        0,
                        -1,
                        0,
                        3));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Report(PEOPLE, List.of(dimension("row", "a")), List.of(Figure.of(1, "a", "a")), false));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Report(
                        List.of(Measure.sum("days", "x.days")), List.of(dimension("row", "a")), List.of(), true));
        assertThatIllegalArgumentException().isThrownBy(() -> Figure.of(-1, "a"));
    }

    private static Dimension dimension(String key, String... codes) {
        return new Dimension(
                key,
                "x." + key,
                List.of(codes).stream().map(code -> new Category(code, code)).toList());
    }

    private static List<OptionalLong> row(long... values) {
        List<OptionalLong> row = new ArrayList<>();
        for (long value : values) {
            row.add(OptionalLong.of(value));
        }
        return row;
    }
}

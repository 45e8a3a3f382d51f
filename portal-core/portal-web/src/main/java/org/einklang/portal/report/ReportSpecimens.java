package org.einklang.portal.report;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.einklang.api.report.Category;
import org.einklang.api.report.Dimension;
import org.einklang.api.report.Figure;
import org.einklang.api.report.Measure;
import org.einklang.api.report.OpenReport;
import org.einklang.api.report.Report;
import org.einklang.api.report.ReportSpec;
import org.einklang.api.report.Reports;
import org.einklang.api.text.Texts;

/** What the style guide shows of reports; all of it invented. */
@Named
@RequestScoped
public class ReportSpecimens {

    private static final List<String> FIELDS = List.of("training", "further", "language", "family");
    private static final List<String> GROUPS = List.of("young", "single", "refugees");
    private static final List<String> SEXES = List.of("women", "men");
    private static final int[][] ENTRIES = {{48, 13, 22}, {31, 27, 14}, {6, 9, 58}, {12, 64, 5}};
    private static final int[][] FEW = {{12, 7, 9}, {8, 1, 11}, {14, 6, 10}, {9, 0, 7}};

    @Inject
    private Reports reports;

    @Inject
    private Texts texts;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private OpenReport usual;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private OpenReport protecting;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private OpenReport empty;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private OpenReport single;

    @PostConstruct
    void load() {
        usual = reports.open(ReportSpec.of("styleguide.report.entries", this::entries)
                .forPeriods(List.of(new Category("y2", "2026"), new Category("y1", "2025")))
                .prefixed("entries"));
        protecting = reports.open(
                ReportSpec.of("styleguide.report.few", period -> few()).prefixed("few"));
        empty = reports.open(ReportSpec.of(
                        "styleguide.report.nothing",
                        period -> new Report(measures(), List.of(field(), group()), List.of(), true))
                .prefixed("nothing"));
        single = reports.open(
                ReportSpec.of("styleguide.report.costs", period -> costs()).prefixed("costs"));
    }

    private Report entries(String period) {
        List<Figure> figures = new ArrayList<>();
        each(ENTRIES, (field, group, number) -> {
            long all = period.equals("y1") ? number * 3L / 4 : number;
            figures.add(Figure.of(all / 2, field, group, SEXES.get(0)));
            figures.add(Figure.of(all - all / 2, field, group, SEXES.get(1)));
        });
        Dimension sexes = new Dimension("sex", "styleguide.report.sex", categories("report.", SEXES));
        return new Report(measures(), List.of(field(), group(), sexes), figures, false);
    }

    private Report few() {
        List<Figure> figures = new ArrayList<>();
        each(FEW, (field, group, number) -> figures.add(Figure.of(number, field, group)));
        return new Report(measures(), List.of(field(), group()), figures, true);
    }

    private Report costs() {
        List<Figure> figures = new ArrayList<>();
        for (int i = 0; i < FIELDS.size(); i++) {
            figures.add(new Figure(List.of(FIELDS.get(i)), List.of(1_250_000L + 312_550L * i)));
        }
        return new Report(
                List.of(Measure.amount("costs", "styleguide.report.costs")), List.of(field()), figures, false);
    }

    private interface Cell {
        void at(String field, String group, int number);
    }

    private static void each(int[][] numbers, Cell cell) {
        for (int field = 0; field < FIELDS.size(); field++) {
            for (int group = 0; group < GROUPS.size(); group++) {
                cell.at(FIELDS.get(field), GROUPS.get(group), numbers[field][group]);
            }
        }
    }

    private static List<Measure> measures() {
        return List.of(Measure.count("people", "styleguide.report.people"));
    }

    private Dimension field() {
        return new Dimension("field", "styleguide.matrix.corner", categories("field.", FIELDS));
    }

    private Dimension group() {
        return new Dimension("group", "styleguide.report.group", categories("matrix.", GROUPS));
    }

    private List<Category> categories(String prefix, List<String> codes) {
        return codes.stream()
                .map(code -> new Category(code, texts.get("styleguide." + prefix + code)))
                .toList();
    }

    /** With a period, and three dimensions to choose from. */
    public OpenReport getUsual() {
        return usual;
    }

    /** With a small number that is protected. */
    public OpenReport getProtecting() {
        return protecting;
    }

    /** With nothing in it. */
    public OpenReport getNone() {
        return empty;
    }

    /** With one dimension. */
    public OpenReport getSingle() {
        return single;
    }
}

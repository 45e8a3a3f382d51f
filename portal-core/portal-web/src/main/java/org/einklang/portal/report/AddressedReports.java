package org.einklang.portal.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.einklang.api.figure.Chart;
import org.einklang.api.money.Money;
import org.einklang.api.report.Category;
import org.einklang.api.report.Dimension;
import org.einklang.api.report.Measure;
import org.einklang.api.report.OpenReport;
import org.einklang.api.report.Report;
import org.einklang.api.report.ReportSpec;
import org.einklang.api.report.Reports;
import org.einklang.api.table.Cell;
import org.einklang.api.text.Texts;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.table.FileKind;
import org.einklang.portal.table.TableFile;

/** Opens reports as their address asks: adds up, hides what must not be seen, and puts the rest into words. */
@ApplicationScoped
public class AddressedReports implements Reports {

    private static final int SERIES = 2;

    @Inject
    private PortalRequest address;

    @Inject
    private TableFile file;

    @Inject
    private Texts texts;

    @Inject
    @ConfigProperty(name = "einklang.report.threshold", defaultValue = "3")
    private int threshold;

    @Override
    public OpenReport open(ReportSpec spec) {
        Report report = spec.reading().apply(ReportPlace.period(spec, address::query));
        ReportPlace place = ReportPlace.of(spec, report, address::query);
        ReportView view = view(spec, report, place);
        wantedFile(spec).ifPresent(kind -> send(spec, report, place, view, kind));
        return view;
    }

    private Optional<FileKind> wantedFile(ReportSpec spec) {
        String begin = ReportPlace.begin(spec.prefix());
        return Arrays.stream(FileKind.values())
                .filter(kind -> !address.query(begin + kind.parameter()).isEmpty())
                .findFirst();
    }

    private ReportView view(ReportSpec spec, Report report, ReportPlace place) {
        ReportGrid grid = grid(report, place);
        List<String> heads = heads(report, place);
        List<String> labels = labels(report, place.rows());
        Measure measure = report.measures().get(place.measure());
        List<ReportView.Row> rows = IntStream.range(0, labels.size())
                .mapToObj(row -> new ReportView.Row(
                        labels.get(row),
                        IntStream.range(0, heads.size())
                                .mapToObj(column -> cell(
                                        heads.get(column), grid.cells().get(row).get(column), measure))
                                .toList(),
                        row == labels.size() - 1))
                .toList();
        return new ReportView(
                title(spec, place),
                report.figures().stream()
                        .flatMap(figure -> figure.values().stream())
                        .allMatch(value -> value == 0),
                grid.isHiding(),
                texts.get("reports.explanation", threshold()),
                choices(spec, report, place),
                texts.get(report.dimensions().get(place.rows()).textKey()),
                heads,
                rows,
                chart(title(spec, place), grid, heads, labels, measure),
                Arrays.stream(FileKind.values())
                        .map(kind -> new ReportView.Link(
                                texts.get("core.table.file." + kind),
                                place.address(report, kind.parameter() + "=1"),
                                false))
                        .toList());
    }

    private ReportGrid grid(Report report, ReportPlace place) {
        return ReportGrid.of(report, place.rows(), place.columns(), place.measure(), threshold());
    }

    /** Below 2 no number would be small. */
    private int threshold() {
        return Math.max(2, threshold);
    }

    private String title(ReportSpec spec, ReportPlace place) {
        String name = texts.get(spec.textKey());
        return spec.periods().stream()
                .filter(period -> period.code().equals(place.period()))
                .findFirst()
                .map(period -> texts.get("reports.title_of", name, period.label()))
                .orElse(name);
    }

    /** With one dimension the measure stands above the only column. */
    private List<String> heads(Report report, ReportPlace place) {
        return place.columns() < 0
                ? List.of(texts.get(report.measures().get(place.measure()).textKey()))
                : labels(report, place.columns());
    }

    private List<String> labels(Report report, int dimension) {
        return Stream.concat(
                        report.dimensions().get(dimension).categories().stream().map(Category::label),
                        Stream.of(texts.get("reports.total")))
                .toList();
    }

    private ReportView.Cell cell(String head, OptionalLong value, Measure measure) {
        return value.isEmpty()
                ? new ReportView.Cell(head, ReportView.MARK, true)
                : new ReportView.Cell(head, words(value.getAsLong(), measure), false);
    }

    private String words(long value, Measure measure) {
        return measure.kind() == Measure.Kind.AMOUNT
                ? new Money(value).in(texts.locale())
                : NumberFormat.getInstance(texts.locale()).format(value);
    }

    /** Two columns side by side can be compared at a glance; of more, the totals. */
    private Chart chart(String title, ReportGrid grid, List<String> heads, List<String> labels, Measure measure) {
        int last = heads.size() - 1;
        List<Integer> columns =
                last >= 1 && last <= SERIES ? IntStream.range(0, last).boxed().toList() : List.of(last);
        List<List<OptionalLong>> rows = grid.cells().subList(0, labels.size() - 1);
        return new Chart(
                title,
                Chart.Kind.BARS,
                labels.subList(0, labels.size() - 1),
                columns.stream()
                        .map(column -> series(unit(heads.get(column), measure), rows, column, measure))
                        .toList());
    }

    private String unit(String head, Measure measure) {
        return measure.kind() == Measure.Kind.AMOUNT ? texts.get("reports.in_euro", head) : head;
    }

    private static Chart.Series series(String name, List<List<OptionalLong>> rows, int column, Measure measure) {
        Set<Integer> hidden = new HashSet<>();
        List<BigDecimal> values = new ArrayList<>();
        for (List<OptionalLong> row : rows) {
            OptionalLong value = row.get(column);
            if (value.isEmpty()) {
                hidden.add(values.size());
            }
            values.add(BigDecimal.valueOf(value.orElse(0), measure.kind() == Measure.Kind.AMOUNT ? 2 : 0));
        }
        return new Chart.Series(name, values, hidden);
    }

    private List<ReportView.Choice> choices(ReportSpec spec, Report report, ReportPlace place) {
        List<ReportView.Choice> choices = new ArrayList<>();
        if (spec.periods().size() > 1) {
            choices.add(new ReportView.Choice(
                    texts.get("reports.period"),
                    spec.periods().stream()
                            .map(period -> new ReportView.Link(
                                    period.label(),
                                    place.withPeriod(period.code()).address(report),
                                    period.code().equals(place.period())))
                            .toList()));
        }
        if (report.measures().size() > 1) {
            choices.add(choice(
                    "reports.measure",
                    report.measures().stream().map(Measure::textKey).toList(),
                    place.measure(),
                    measure -> place.withMeasure(measure).address(report)));
        }
        if (report.dimensions().size() > 2) {
            List<String> names =
                    report.dimensions().stream().map(Dimension::textKey).toList();
            choices.add(choice(
                    "reports.rows",
                    names,
                    place.rows(),
                    rows -> place.withRows(rows).address(report)));
            choices.add(columns(report, place, names));
        }
        return choices;
    }

    private ReportView.Choice columns(Report report, ReportPlace place, List<String> names) {
        List<ReportView.Link> links = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (i != place.rows()) {
                links.add(new ReportView.Link(
                        texts.get(names.get(i)), place.withColumns(i).address(report), i == place.columns()));
            }
        }
        links.add(new ReportView.Link(
                texts.get("reports.no_columns"), place.withColumns(-1).address(report), place.columns() < 0));
        return new ReportView.Choice(texts.get("reports.columns"), links);
    }

    private ReportView.Choice choice(String label, List<String> keys, int current, IntFunction<String> to) {
        return new ReportView.Choice(
                texts.get(label),
                IntStream.range(0, keys.size())
                        .mapToObj(i -> new ReportView.Link(texts.get(keys.get(i)), to.apply(i), i == current))
                        .toList());
    }

    /** The same table; numbers that can be calculated with, and an explanation below if some are not there. */
    private void send(ReportSpec spec, Report report, ReportPlace place, ReportView view, FileKind kind) {
        ReportGrid grid = grid(report, place);
        Measure measure = report.measures().get(place.measure());
        List<String> labels = labels(report, place.rows());
        List<List<Cell>> rows = new ArrayList<>();
        for (int row = 0; row < labels.size(); row++) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.of(labels.get(row))));
            grid.cells().get(row).forEach(value -> cells.add(cell(value, measure)));
            rows.add(cells);
        }
        List<String> heads =
                Stream.concat(Stream.of(view.corner()), view.heads().stream()).toList();
        if (view.hiding()) {
            List<Cell> below = new ArrayList<>(List.of(Cell.of(view.explanation())));
            heads.stream().skip(1).forEach(head -> below.add(Cell.EMPTY));
            rows.add(below);
        }
        file.send(title(spec, place), heads, rows, kind);
    }

    private static Cell cell(OptionalLong value, Measure measure) {
        if (value.isEmpty()) {
            return Cell.of(ReportView.MARK);
        }
        return measure.kind() == Measure.Kind.AMOUNT
                ? Cell.of(new Money(value.getAsLong()))
                : Cell.of(Long.valueOf(value.getAsLong()));
    }
}

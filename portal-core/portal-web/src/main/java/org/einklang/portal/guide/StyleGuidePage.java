package org.einklang.portal.guide;

import static org.einklang.api.table.Column.Trait.SORTABLE;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.einklang.api.figure.Chart;
import org.einklang.api.figure.Matrix;
import org.einklang.api.figure.Matrix.Weight;
import org.einklang.api.table.Choice;
import org.einklang.api.table.Filter;
import org.einklang.api.table.Table;
import org.einklang.api.table.TableReading;
import org.einklang.api.table.TableSpec;
import org.einklang.api.table.Tables;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.report.ReportSpecimens;

/** What the style guide shows; all of it invented. */
@Named
@RequestScoped
public class StyleGuidePage {

    @Inject
    private Texts texts;

    @Inject
    private Tables tables;

    @Inject
    private ReportSpecimens reports;

    @Inject
    private Clock clock;

    private Instant now = Instant.EPOCH;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private Table<Offer> offers;

    /**
     * An invented offer.
     *
     * @param name what it is called
     * @param field field of action
     * @param places how many places it has
     * @param state kind of light
     */
    public record Offer(String name, String field, int places, String state) {}

    @PostConstruct
    void load() {
        now = clock.instant();
        reports.getUsual(); // here and not while the page is written, in case one is asked for as a file
        List<Offer> all = IntStream.range(0, 60).mapToObj(this::offer).toList();
        offers = tables.open(TableSpec.of(
                        "styleguide.table.caption",
                        TableReading.of(query -> all.stream()
                                .filter(offer -> query.passes("field", offer.field()))
                                .sorted(query.directed(by(query.sort())))
                                .toList()))
                .column("name", "styleguide.table.name", Offer::name, SORTABLE)
                .column("field", "styleguide.matrix.corner", Offer::field, SORTABLE)
                .numbers("places", "styleguide.form.places", Offer::places, SORTABLE)
                .column("state", "styleguide.facts.state", offer -> text("status." + offer.state()))
                .filter(Filter.choice(
                        "field",
                        "styleguide.matrix.corner",
                        fields().stream().map(field -> Choice.of(field, field)).toList()))
                .sortedBy("name"));
    }

    private Offer offer(int number) {
        String field = fields().get(number % 4);
        return new Offer(
                texts.get("styleguide.table.offer", field, number + 1),
                field,
                4 + number * 7 % 23,
                getKinds().get(number * 3 % 5));
    }

    private static Comparator<Offer> by(String column) {
        return switch (column) {
            case "field" -> Comparator.comparing(Offer::field).thenComparing(Offer::name);
            case "places" -> Comparator.comparing(Offer::places).thenComparing(Offer::name);
            default -> Comparator.comparing(Offer::name);
        };
    }

    public Table<Offer> getOffers() {
        return offers;
    }

    /** An empty list. */
    public List<Offer> getNone() {
        return List.of();
    }

    /** Names of the line drawings, for choosing one. */
    public List<String> getIcons() {
        return List.of(
                "home",
                "tasks",
                "calendar",
                "people",
                "resolution",
                "target",
                "layers",
                "swap",
                "megaphone",
                "book",
                "cog",
                "grid",
                "bell",
                "search",
                "menu",
                "mail",
                "phone",
                "pin",
                "video",
                "clock",
                "doc",
                "note",
                "clip",
                "flag",
                "key",
                "lock",
                "eye",
                "edit",
                "plus",
                "check",
                "close",
                "undo",
                "repeat",
                "copy",
                "download",
                "print",
                "filter",
                "list",
                "rows",
                "rss",
                "left",
                "right",
                "up",
                "down");
    }

    /** Kinds of lights, in the order in which the guide explains them. */
    public List<String> getKinds() {
        return List.of("ok", "warn", "bad", "run", "open");
    }

    /** Tokens of colours. */
    public List<String> getColours() {
        return List.of(
                "canvas", "sunken", "ink", "muted", "control", "action", "deep", "accent", "ok", "warn", "bad", "info");
    }

    public LocalDate getToday() {
        return PortalTime.dayOf(now);
    }

    /** Some hours ago. */
    public Instant hoursAgo(int hours) {
        return now.minus(hours, ChronoUnit.HOURS);
    }

    /** Bars for two partners. */
    public Chart getBars() {
        return new Chart(
                text("chart.places"),
                Chart.Kind.BARS,
                fields(),
                List.of(series("chart.offered", 14, 9, 11, 6), series("chart.taken", 12, 4, 11, 2)));
    }

    /** A year in two lines. */
    public Chart getLines() {
        return new Chart(
                text("chart.year"),
                Chart.Kind.LINES,
                IntStream.rangeClosed(1, 12)
                        .mapToObj(month -> Month.of(month).getDisplayName(TextStyle.FULL, texts.locale()))
                        .toList(),
                List.of(
                        series("chart.entries", 4, 6, 9, 8, 12, 15, 11, 7, 13, 16, 14, 10),
                        series("chart.leavings", 2, 3, 5, 7, 6, 9, 12, 8, 7, 9, 11, 6)));
    }

    /** Fields of action and target groups. */
    public Matrix getMatrix() {
        List<String> groups = Stream.of("young", "single", "refugees", "older")
                .map(group -> text("matrix." + group))
                .toList();
        return new Matrix(
                text("matrix.caption"),
                text("matrix.corner"),
                groups,
                List.of(
                        row(0, groups, Weight.MANY, 14, Weight.GAP, 0, Weight.SOME, 6, Weight.FEW, 2),
                        row(1, groups, Weight.SOME, 7, Weight.FEW, 3, Weight.DOUBLE, 8, Weight.GAP, 0),
                        row(2, groups, Weight.FEW, 3, Weight.FEW, 2, Weight.MANY, 11, Weight.NONE, 0)));
    }

    private Matrix.Row row(int field, List<String> groups, Object... cells) {
        return new Matrix.Row(
                fields().get(field),
                IntStream.range(0, groups.size())
                        .mapToObj(i -> cell(groups.get(i), (Weight) cells[2 * i], (int) cells[2 * i + 1]))
                        .toList());
    }

    private Matrix.Cell cell(String group, Weight weight, int number) {
        return switch (weight) {
            case GAP -> new Matrix.Cell(group, weight, text("matrix.gap"), text("matrix.no_offer"), "#matrix");
            case NONE -> new Matrix.Cell(group, weight, "–", text("matrix.not_meant"), "");
            case DOUBLE -> new Matrix.Cell(group, weight, String.valueOf(number), text("matrix.similar"), "#matrix");
            default -> new Matrix.Cell(group, weight, String.valueOf(number), text("matrix.offers"), "#matrix");
        };
    }

    private List<String> fields() {
        return Stream.of("training", "further", "language", "family")
                .map(field -> text("field." + field))
                .toList();
    }

    private Chart.Series series(String name, int... values) {
        return new Chart.Series(
                text(name), IntStream.of(values).mapToObj(BigDecimal::valueOf).toList());
    }

    private String text(String key) {
        return texts.get("styleguide." + key);
    }
}

package org.einklang.portal.tags;

import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Objects;
import org.einklang.api.figure.Chart;
import org.einklang.portal.report.ReportView;
import org.einklang.portal.text.Bundles;
import org.jspecify.annotations.Nullable;

/**
 * {@code <e:chart value="#{…}"/>}: a chart beside the table it is made of. Bars stand in the table itself; lines have
 * their table in a fold beneath. The picture is for the eye only: everything it says is in the table.
 */
@FacesComponent("org.einklang.Chart")
public class ChartFigure extends UIComponentBase {

    private static final int WIDTH = 600;
    private static final int HEIGHT = 160;

    /** Makes one for a place in a page. */
    public ChartFigure() {
        setRendererType(null);
    }

    @Override
    public String getFamily() {
        return "org.einklang";
    }

    @Override
    public void encodeBegin(FacesContext faces) throws IOException {
        Chart chart = (Chart) Objects.requireNonNull(getAttributes().get("value"), "value");
        ResponseWriter writer = faces.getResponseWriter();
        Locale locale = faces.getViewRoot().getLocale();
        open(writer, "figure", "ek-chart");
        if (chart.kind() == Chart.Kind.LINES) {
            lines(writer, chart);
            legend(writer, chart);
            open(writer, "details", "ek-fold");
            open(writer, "summary", null);
            writer.writeText(Bundles.text(locale, "core.chart.as_table"), null);
            writer.endElement("summary");
            table(writer, chart, locale);
            writer.endElement("details");
        } else {
            table(writer, chart, locale);
        }
        writer.endElement("figure");
    }

    private static void table(ResponseWriter writer, Chart chart, Locale locale) throws IOException {
        boolean bars = chart.kind() == Chart.Kind.BARS;
        NumberFormat numbers = NumberFormat.getInstance(locale);
        open(writer, "table", "ek-table ek-table--static" + (bars ? " ek-chart__bars" : ""));
        element(writer, "caption", bars ? "ek-strong" : "ek-sr", chart.title());
        open(writer, "thead", null);
        open(writer, "tr", null);
        element(writer, "td", null, "");
        for (Chart.Series series : chart.series()) {
            head(writer, "col", bars ? null : "ek-r", series.name());
        }
        writer.endElement("tr");
        writer.endElement("thead");
        open(writer, "tbody", null);
        for (int row = 0; row < chart.categories().size(); row++) {
            open(writer, "tr", null);
            head(writer, "row", null, chart.categories().get(row));
            for (int at = 0; at < chart.series().size(); at++) {
                BigDecimal value = chart.series().get(at).values().get(row);
                open(writer, "td", bars ? null : "ek-r");
                boolean hidden = chart.series().get(at).hidden().contains(row);
                if (bars && !hidden) {
                    bar(writer, share(value, chart), at);
                }
                if (hidden) {
                    open(writer, "span", null);
                    writer.writeAttribute("aria-hidden", "true", null);
                    writer.writeText(ReportView.MARK, null);
                    writer.endElement("span");
                    element(writer, "span", "ek-sr", Bundles.text(locale, "reports.hidden"));
                } else {
                    numbers.setMinimumFractionDigits(Math.max(0, value.scale()));
                    element(writer, "span", "ek-num", numbers.format(value));
                }
                writer.endElement("td");
            }
            writer.endElement("tr");
        }
        writer.endElement("tbody");
        writer.endElement("table");
    }

    private static void bar(ResponseWriter writer, BigDecimal share, int series) throws IOException {
        picture(writer, "ek-chart__bar", "0 0 100 10");
        open(writer, "rect", fill(series));
        writer.writeAttribute("width", share.toPlainString(), null);
        writer.writeAttribute("height", "10", null);
        writer.endElement("rect");
        writer.endElement("svg");
    }

    private static void lines(ResponseWriter writer, Chart chart) throws IOException {
        element(writer, "figcaption", "ek-strong", chart.title());
        picture(writer, "ek-chart__lines", "0 0 " + WIDTH + " " + HEIGHT);
        for (int at = 0; at < chart.series().size(); at++) {
            Chart.Series series = chart.series().get(at);
            StringBuilder points = new StringBuilder();
            for (int i = 0; i < series.values().size(); i++) {
                if (series.hidden().contains(i)) {
                    continue;
                }
                double x = series.values().size() == 1
                        ? WIDTH / 2.0
                        : i * (double) WIDTH / (series.values().size() - 1);
                double y = HEIGHT - share(series.values().get(i), chart).doubleValue() * (HEIGHT - 8) / 100 - 4;
                points.append(String.format(Locale.ROOT, "%.1f,%.1f ", x, y));
            }
            open(writer, "polyline", line(at));
            writer.writeAttribute("points", points.toString().strip(), null);
            writer.endElement("polyline");
        }
        writer.endElement("svg");
        open(writer, "p", "ek-chart__ends");
        element(writer, "span", null, chart.categories().get(0));
        element(writer, "span", null, chart.categories().get(chart.categories().size() - 1));
        writer.endElement("p");
    }

    private static void legend(ResponseWriter writer, Chart chart) throws IOException {
        open(writer, "ul", "ek-legend");
        for (int at = 0; at < chart.series().size(); at++) {
            open(writer, "li", null);
            picture(writer, "ek-chart__key", "0 0 28 10");
            open(writer, "polyline", line(at));
            writer.writeAttribute("points", "0,5 28,5", null);
            writer.endElement("polyline");
            writer.endElement("svg");
            element(writer, "span", null, chart.series().get(at).name());
            writer.endElement("li");
        }
        writer.endElement("ul");
    }

    /** Of a hundred, where the largest number is all of it. */
    private static BigDecimal share(BigDecimal value, Chart chart) {
        return value.multiply(BigDecimal.valueOf(100))
                .divide(chart.largest(), MathContext.DECIMAL32)
                .setScale(1, RoundingMode.HALF_UP);
    }

    private static String fill(int series) {
        return series == 0 ? "ek-fill-action" : series == 1 ? "ek-fill-soft" : "ek-fill-idle";
    }

    private static String line(int series) {
        return "ek-chart__line ek-chart__line--" + (series + 1);
    }

    private static void picture(ResponseWriter writer, String styleClass, String box) throws IOException {
        open(writer, "svg", styleClass);
        writer.writeAttribute("viewBox", box, null);
        writer.writeAttribute("preserveAspectRatio", "none", null);
        writer.writeAttribute("aria-hidden", "true", null);
    }

    private static void head(ResponseWriter writer, String scope, @Nullable String styleClass, String text)
            throws IOException {
        open(writer, "th", styleClass);
        writer.writeAttribute("scope", scope, null);
        writer.writeText(text, null);
        writer.endElement("th");
    }

    private static void element(ResponseWriter writer, String name, @Nullable String styleClass, String text)
            throws IOException {
        open(writer, name, styleClass);
        writer.writeText(text, null);
        writer.endElement(name);
    }

    private static void open(ResponseWriter writer, String name, @Nullable String styleClass) throws IOException {
        writer.startElement(name, null);
        if (styleClass != null) {
            writer.writeAttribute("class", styleClass, null);
        }
    }
}

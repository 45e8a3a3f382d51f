package org.einklang.portal.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.einklang.api.report.Dimension;
import org.einklang.api.report.Measure;
import org.einklang.api.report.Report;
import org.einklang.api.report.ReportSpec;

/**
 * What an address asks for of a report; what it does not know is as usual.
 *
 * @param prefix of its parameters
 * @param period code of the period, empty if there are none
 * @param measure which measure
 * @param rows which dimension stands in the rows
 * @param columns which in the columns, -1 if none
 */
record ReportPlace(String prefix, String period, int measure, int rows, int columns) {

    private static final String NONE = "none";

    /** The period that is asked for. */
    static String period(ReportSpec spec, UnaryOperator<String> query) {
        String asked = query.apply(begin(spec.prefix()) + "period");
        if (spec.periods().isEmpty()) {
            return "";
        }
        return spec.periods().stream().anyMatch(period -> period.code().equals(asked))
                ? asked
                : spec.periods().get(0).code();
    }

    /** What is asked for of this report. */
    static ReportPlace of(ReportSpec spec, Report report, UnaryOperator<String> query) {
        String begin = begin(spec.prefix());
        List<String> dimensions =
                report.dimensions().stream().map(Dimension::key).toList();
        int rows = Math.max(0, dimensions.indexOf(query.apply(begin + "rows")));
        String asked = query.apply(begin + "columns");
        int columns = dimensions.indexOf(asked);
        boolean usual = columns < 0 && !asked.equals(NONE) || columns == rows;
        if (usual) {
            columns = IntStream.range(0, dimensions.size())
                    .filter(one -> one != rows)
                    .findFirst()
                    .orElse(-1);
        }
        int measure = Math.max(
                0, report.measures().stream().map(Measure::key).toList().indexOf(query.apply(begin + "measure")));
        return new ReportPlace(spec.prefix(), period(spec, query), measure, rows, columns);
    }

    ReportPlace withPeriod(String code) {
        return new ReportPlace(prefix, code, measure, rows, columns);
    }

    ReportPlace withMeasure(int other) {
        return new ReportPlace(prefix, period, other, rows, columns);
    }

    /** With another dimension in the rows; if it stood in the columns, both change places. */
    ReportPlace withRows(int other) {
        return new ReportPlace(prefix, period, measure, other, other == columns ? rows : columns);
    }

    ReportPlace withColumns(int other) {
        return new ReportPlace(prefix, period, measure, rows, other);
    }

    /** The query of an address that asks for it. */
    String address(Report report, String... further) {
        List<String> parts = new ArrayList<>();
        if (!period.isEmpty()) {
            parts.add("period=" + period);
        }
        if (report.measures().size() > 1) {
            parts.add("measure=" + report.measures().get(measure).key());
        }
        if (report.dimensions().size() > 1) {
            parts.add("rows=" + report.dimensions().get(rows).key());
            parts.add("columns="
                    + (columns < 0 ? NONE : report.dimensions().get(columns).key()));
        }
        parts.addAll(List.of(further));
        return "?" + parts.stream().map(part -> begin(prefix) + part).collect(Collectors.joining("&"));
    }

    /** What parameters begin with. */
    static String begin(String prefix) {
        return prefix.isEmpty() ? "" : prefix + ".";
    }
}

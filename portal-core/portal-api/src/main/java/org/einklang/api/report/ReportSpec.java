package org.einklang.api.report;

import java.util.List;
import java.util.function.Function;

/**
 * A report as a page declares it.
 *
 * <pre>{@code
 * report = reports.open(ReportSpec.of("contacts.report.title", period -> figures.of(here, period))
 *         .forPeriods(years));
 * }</pre>
 *
 * @param textKey key of its name, bundle id first; caption of the table and name of the file
 * @param periods what people can choose between, the first one unless they do; empty if there is nothing to choose
 * @param reading what was counted in the period with this code; empty code if there are none. Whoever makes it has asked for
 *     the right before
 * @param prefix what its parameters in the address begin with, for pages with several reports; else empty
 */
public record ReportSpec(String textKey, List<Category> periods, Function<String, Report> reading, String prefix) {

    /** A report with this name and from this reading. */
    public static ReportSpec of(String textKey, Function<String, Report> reading) {
        return new ReportSpec(textKey, List.of(), reading, "");
    }

    /** With periods to choose between. */
    public ReportSpec forPeriods(List<Category> choice) {
        return new ReportSpec(textKey, List.copyOf(choice), reading, prefix);
    }

    /** With this before each parameter in the address. */
    public ReportSpec prefixed(String name) {
        return new ReportSpec(textKey, periods, reading, name);
    }
}

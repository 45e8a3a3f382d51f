package org.einklang.portal.report;

import java.util.List;
import org.einklang.api.figure.Chart;
import org.einklang.api.report.OpenReport;

/**
 * A report as a page shows it, for {@code <e:report>}: everything in words, and nothing in it that must not be seen.
 *
 * @param title its name with the period, as the caption
 * @param nothing whether nothing was counted
 * @param hiding whether some numbers are not shown
 * @param explanation why not, in words
 * @param choices what else people can look at
 * @param corner what the rows are
 * @param heads of the columns
 * @param rows the rows, the totals last
 * @param chart the totals of the rows, or the numbers of two columns
 * @param files as what it can be taken away
 */
public record ReportView(
        String title,
        boolean nothing,
        boolean hiding,
        String explanation,
        List<Choice> choices,
        String corner,
        List<String> heads,
        List<Row> rows,
        Chart chart,
        List<Link> files)
        implements OpenReport {

    /** What stands in the place of a number that is not shown. */
    public static final String MARK = "•";

    /**
     * What can be chosen.
     *
     * @param label what it is about
     * @param links the choices
     */
    public record Choice(String label, List<Link> links) {}

    /**
     * A way to another view, or to a file.
     *
     * @param label what it is
     * @param address where it leads
     * @param current whether this is what is shown
     */
    public record Link(String label, String address, boolean current) {}

    /**
     * A row.
     *
     * @param label its head
     * @param cells one for each column
     * @param total whether it is the total of all
     */
    public record Row(String label, List<Cell> cells, boolean total) {}

    /**
     * A cell.
     *
     * @param head of its column
     * @param text the number in words
     * @param hidden whether it is not shown
     */
    public record Cell(String head, String text, boolean hidden) {}

    @Override
    public boolean isEmpty() {
        return nothing;
    }

    @Override
    public boolean isHiding() {
        return hiding;
    }
}

package org.einklang.portal.table;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Rows as a German Excel opens them with a double click: semicolons, CRLF, a byte order mark. A cell that a spreadsheet
 * would take for a formula begins with an apostrophe, so that it stays a text.
 */
final class Csv {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final Pattern FORMULA = Pattern.compile("^\\s*[=+\\-@\\t\\r\\n\\uFF1D\\uFF0B\\uFF0D\\uFF20]");
    private static final Pattern SPECIAL = Pattern.compile("[;\"\\r\\n]|^\\s|\\s$");

    private final Appendable to;

    Csv(Appendable to) throws IOException {
        this.to = to;
        to.append(BYTE_ORDER_MARK);
    }

    void row(List<String> cells) throws IOException {
        to.append(cells.stream().map(Csv::cell).collect(Collectors.joining(";")))
                .append("\r\n");
    }

    static String cell(String text) {
        String harmless = FORMULA.matcher(text).find() ? "'" + text : text;
        return SPECIAL.matcher(harmless).find() ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}

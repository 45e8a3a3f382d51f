package org.einklang.portal.intake.contacts;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.einklang.portal.intake.Line;

/**
 * A line of the table as it is meant.
 *
 * @param number of the line
 * @param said what it says, by meaning; what it does not say is missing
 */
record ContactLine(int number, Map<ContactColumn, String> said) {

    static ContactLine of(Line line, List<ContactColumn> columns) {
        Map<ContactColumn, String> said = new EnumMap<>(ContactColumn.class);
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i) != ContactColumn.NONE && !line.cell(i).isEmpty()) {
                said.put(columns.get(i), line.cell(i));
            }
        }
        return new ContactLine(line.number(), said);
    }

    String get(ContactColumn column) {
        return said.getOrDefault(column, "");
    }

    /** Several terms stand in one cell, with a comma, a semicolon or a line between. */
    List<String> terms() {
        return Arrays.stream(get(ContactColumn.TERMS).split("[;,\\n]"))
                .map(String::strip)
                .filter(term -> !term.isEmpty())
                .toList();
    }
}

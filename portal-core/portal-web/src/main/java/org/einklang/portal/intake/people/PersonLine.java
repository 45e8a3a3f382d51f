package org.einklang.portal.intake.people;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.text.Folded;
import org.einklang.portal.intake.Line;

/**
 * A line of the table as it is meant; what a line does not say is empty.
 *
 * @param number of the line
 * @param name of the person
 * @param partner name or short name
 * @param unit name of the unit
 * @param parentUnit name of the unit above
 * @param lead what stands in the column for the lead
 * @param function what the person does
 * @param phone telephone number
 * @param mail mail address
 */
record PersonLine(
        int number,
        String name,
        String partner,
        String unit,
        String parentUnit,
        String lead,
        String function,
        String phone,
        String mail) {

    private static final Set<String> YES = Set.of("ja", "j", "yes", "y", "x", "1", "wahr", "true");
    private static final Set<String> NO = Set.of("", "nein", "n", "no", "-", "0", "falsch", "false");

    static PersonLine of(Line line, List<PersonColumn> columns) {
        String whole = cell(line, columns, PersonColumn.NAME);
        String parts = Stream.of(PersonColumn.FIRST_NAME, PersonColumn.LAST_NAME)
                .map(column -> cell(line, columns, column))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
        return new PersonLine(
                line.number(),
                whole.isEmpty() ? parts : whole,
                cell(line, columns, PersonColumn.PARTNER),
                cell(line, columns, PersonColumn.UNIT),
                cell(line, columns, PersonColumn.PARENT_UNIT),
                cell(line, columns, PersonColumn.LEAD),
                cell(line, columns, PersonColumn.FUNCTION),
                cell(line, columns, PersonColumn.PHONE),
                cell(line, columns, PersonColumn.MAIL));
    }

    private static String cell(Line line, List<PersonColumn> columns, PersonColumn wanted) {
        int column = columns.indexOf(wanted);
        return column < 0 ? "" : line.cell(column);
    }

    boolean leads() {
        return YES.contains(Folded.of(lead));
    }

    boolean saysWhetherItLeads() {
        return leads() || NO.contains(Folded.of(lead));
    }
}

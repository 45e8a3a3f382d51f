package org.einklang.portal.intake.people;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What somebody has chosen about a table of people.
 *
 * @param columns what each column means, from the left
 * @param partner number of the partner of lines that name none, 0 without one
 */
public record ImportChoices(List<PersonColumn> columns, long partner) {

    /** As it is remembered with the table. */
    String written() {
        return partner + ";" + columns.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    /** What was remembered, or what the heads of the columns suggest. */
    static ImportChoices read(String written, List<String> heads) {
        int cut = written.indexOf(';');
        if (cut < 0) {
            return new ImportChoices(PersonColumn.guess(heads), 0);
        }
        String columns = written.substring(cut + 1);
        return new ImportChoices(
                columns.isEmpty()
                        ? List.of()
                        : Arrays.stream(columns.split(","))
                                .map(PersonColumn::valueOf)
                                .toList(),
                Long.parseLong(written.substring(0, cut)));
    }
}

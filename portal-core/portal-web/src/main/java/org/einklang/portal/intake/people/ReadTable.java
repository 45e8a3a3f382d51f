package org.einklang.portal.intake.people;

import java.util.ArrayList;
import java.util.List;
import org.einklang.portal.intake.BroughtTable;
import org.einklang.portal.intake.Line;
import org.einklang.portal.intake.Stage;

/**
 * A table of people as it was brought, read.
 *
 * @param lines all that were read, the heads first; none if it has been imported and nothing of it stayed
 * @param choices what the columns mean
 */
record ReadTable(List<Line> lines, ImportChoices choices) {

    static ReadTable of(BroughtTable brought) {
        List<Line> lines = new ArrayList<>();
        if (brought.stage() != Stage.DONE) {
            brought.read(lines::add);
        }
        return read(brought, lines);
    }

    /** Only its heads and the line below, of a table however long. */
    static ReadTable beginning(BroughtTable brought) {
        return read(brought, brought.stage() == Stage.DONE ? List.of() : brought.first(2));
    }

    private static ReadTable read(BroughtTable brought, List<Line> lines) {
        List<String> heads = lines.isEmpty() ? List.of() : lines.get(0).cells();
        return new ReadTable(lines, ImportChoices.read(brought.choices(), heads));
    }

    /** What is above the columns. */
    List<String> heads() {
        return cells(0);
    }

    /** The first line below. */
    List<String> sample() {
        return cells(1);
    }

    private List<String> cells(int line) {
        return lines.size() > line ? lines.get(line).cells() : List.of();
    }

    /** How many people it names. */
    int size() {
        return Math.max(0, lines.size() - 1);
    }

    /** The first of them. @param most so many */
    List<PersonLine> people(int most) {
        return lines.stream()
                .skip(1)
                .limit(most)
                .map(line -> PersonLine.of(line, choices.columns()))
                .toList();
    }
}

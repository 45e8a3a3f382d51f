package org.einklang.portal.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.einklang.api.RuleViolation;

/**
 * Reads a table as people have it: CSV with semicolon, comma or tab, in UTF-8 or Windows-1252, or the first sheet of an XLSX or
 * ODS workbook. Lines come one by one, blank ones are left out; the first one is the header. What is too large, broken or
 * something else is a {@link RuleViolation} that says what to do.
 */
public final class TableLines {

    /** How large a file may be, in bytes. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    /** How many lines a table may have, the header included. */
    public static final int MOST_LINES = 10_001;

    static final int MOST_COLUMNS = 60;
    static final int LONGEST_CELL = 2000;

    private TableLines() {}

    /** Reads all lines. @throws RuleViolation if that is not possible */
    public static void read(byte[] content, Consumer<Line> reader) {
        read(content, new Checked(reader, Integer.MAX_VALUE), false);
    }

    /** Only the first lines of a table that has been read as a whole before; what follows is not even looked at. */
    public static List<Line> first(byte[] content, int most) {
        List<Line> lines = new ArrayList<>();
        read(content, new Checked(lines::add, most), true);
        return lines;
    }

    private static void read(byte[] content, Checked checked, boolean known) {
        if (content.length == 0) {
            throw new RuleViolation("people.intake.empty").at("file");
        }
        if (content.length > MOST_BYTES) {
            throw new RuleViolation("people.intake.too_large", MOST_BYTES / 1024 / 1024).at("file");
        }
        if (begins(content, 'P', 'K', 3, 4)) {
            Workbook.read(content, checked, known);
        } else if (begins(content, 0xD0, 0xCF, 0x11, 0xE0)) {
            throw new RuleViolation("people.intake.old_workbook").at("file");
        } else {
            SeparatedText.read(content, checked);
        }
        if (checked.lines == 0) {
            throw new RuleViolation("people.intake.empty").at("file");
        }
    }

    private static boolean begins(byte[] content, int... sign) {
        for (int i = 0; i < sign.length; i++) {
            if (i >= content.length || (content[i] & 0xFF) != sign[i]) {
                return false;
            }
        }
        return true;
    }

    /** Counts, and stops what would never end; says whether it wants further lines. */
    private static final class Checked implements Predicate<Line> {

        private final Consumer<Line> reader;
        private final int most;
        private int lines;

        Checked(Consumer<Line> reader, int most) {
            this.reader = reader;
            this.most = most;
        }

        @Override
        public boolean test(Line line) {
            List<String> cells = line.cells().stream()
                    .map(cell -> Objects.requireNonNullElse(cell, "").strip())
                    .toList();
            Line clean = new Line(line.number(), cells);
            if (clean.blank()) {
                return true;
            }
            if (++lines > MOST_LINES) {
                throw new RuleViolation("people.intake.too_many_lines", MOST_LINES - 1).at("file");
            }
            if (cells.size() > MOST_COLUMNS) {
                throw new RuleViolation("people.intake.too_many_columns", line.number(), MOST_COLUMNS).at("file");
            }
            if (cells.stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
                throw new RuleViolation("people.intake.cell_too_long", line.number(), LONGEST_CELL).at("file");
            }
            reader.accept(clean);
            return lines < most;
        }
    }
}

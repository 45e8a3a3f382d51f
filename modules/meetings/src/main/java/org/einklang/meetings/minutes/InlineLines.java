package org.einklang.meetings.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a note says besides prose: each line that begins as one of these is an entry of the item, and no part of its text.
 *
 * <pre>
 * {@literal @}Weiß Räume buchen //15.12.       a task of Weiß until the 15th of December, see {@link TaskLine}
 * ! Wir treten gemeinsam auf.        a proposed resolution
 * Beschluss: Wir treten auf.         the same, also Resolution:
 * </pre>
 *
 * <p>Everything else is prose: an {@literal @} in the middle of a line or before anything but a letter, exclamation marks
 * without words, an e-mail address. A backslash before one of these lines makes it prose, too: it is kept for who writes, see
 * {@link #plain} for who reads.
 *
 * @param prose the note without those lines
 * @param tasks the tasks, in their order
 * @param proposals the wordings that are put on the table, in their order
 * @param entries the lines themselves, in their order
 */
record InlineLines(String prose, List<TaskLine> tasks, List<String> proposals, List<String> entries) {

    private static final String LITERAL = "\\";
    private static final List<String> PROPOSED = List.of("beschluss:", "resolution:");

    /** Takes a note apart. */
    static InlineLines read(String note) {
        return read(note, "");
    }

    /** Takes a note apart. @param stored what the note said before: lines of it that look like entries were prose then, and stay it */
    static InlineLines read(String note, String stored) {
        List<String> before = stored.lines().map(String::strip).toList();
        List<String> prose = new ArrayList<>();
        List<TaskLine> tasks = new ArrayList<>();
        List<String> proposals = new ArrayList<>();
        List<String> entries = new ArrayList<>();
        boolean gap = false;
        for (String line : note.lines().toList()) {
            boolean known = before.contains(line.strip());
            Optional<TaskLine> task = known ? Optional.empty() : TaskLine.read(line);
            Optional<String> proposal = known ? Optional.empty() : proposal(line);
            if (task.isPresent() || proposal.isPresent()) {
                task.ifPresent(tasks::add);
                proposal.ifPresent(proposals::add);
                entries.add(line.strip());
                gap = prose.isEmpty() || prose.get(prose.size() - 1).isBlank();
            } else if (!gap || !line.isBlank()) { // what is taken out leaves no second gap
                prose.add(line);
                gap = false;
            }
        }
        String rest = entries.isEmpty() ? note : String.join("\n", prose).stripTrailing();
        return new InlineLines(rest, tasks, proposals, entries);
    }

    /** The note as it is read: without the backslashes that keep a line prose. */
    static String plain(String note) {
        return note.contains(LITERAL)
                ? note.lines().map(InlineLines::withoutLiteral).collect(Collectors.joining("\n"))
                : note;
    }

    /** Other prose, with the same lines after it. */
    String after(String words) {
        String lines = String.join("\n", entries);
        return words.isBlank() || lines.isEmpty() ? words.strip() + lines : words.stripTrailing() + "\n" + lines;
    }

    private static String withoutLiteral(String line) {
        String begun = line.stripLeading();
        return begun.startsWith(LITERAL) && isEntry(begun.substring(1)) ? begun.substring(1) : line;
    }

    private static boolean isEntry(String line) {
        return TaskLine.read(line).isPresent() || proposal(line).isPresent();
    }

    private static Optional<String> proposal(String line) {
        String begun = line.strip();
        String lower = begun.toLowerCase(Locale.ROOT);
        int words = lower.startsWith("!")
                ? 1
                : PROPOSED.stream()
                        .filter(lower::startsWith)
                        .mapToInt(String::length)
                        .findFirst()
                        .orElse(0);
        return Optional.of(begun.substring(words).strip())
                .filter(wording -> words > 0 && !wording.startsWith("!"))
                .filter(wording -> wording.codePoints().anyMatch(Character::isLetter));
    }
}

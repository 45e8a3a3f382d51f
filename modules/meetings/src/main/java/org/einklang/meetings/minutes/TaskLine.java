package org.einklang.meetings.minutes;

import java.util.Optional;

/**
 * A line of a note that names a task: {@code @Weiß Räume buchen //15.12.} It begins with an {@literal @} directly before a
 * letter; who is meant is found by {@link NamedPerson}. Behind the last {@code //} that follows a space stands the day, see
 * {@link DueDay}, so that an address such as https://… stays part of the words.
 *
 * @param words who and what
 * @param day the day as it was typed; empty if none was
 */
record TaskLine(String words, Optional<String> day) {

    private static final String DAY = " //";

    /** The task that a line names, if it does. */
    static Optional<TaskLine> read(String line) {
        String begun = line.strip();
        boolean names = begun.length() > 1 && begun.charAt(0) == '@' && Character.isLetter(begun.codePointAt(1));
        return names ? Optional.of(of(begun.substring(1))) : Optional.empty();
    }

    private static TaskLine of(String rest) {
        int day = rest.lastIndexOf(DAY);
        return day < 0
                ? new TaskLine(rest, Optional.empty())
                : new TaskLine(
                        rest.substring(0, day).strip(),
                        Optional.of(rest.substring(day + DAY.length()).strip()));
    }
}

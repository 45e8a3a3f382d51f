package org.einklang.meetings.minutes;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.text.Folded;

/**
 * Who was there, as it is copied out of a spreadsheet: one a line, the name, then whether they came. A line with a name alone
 * is of somebody who came, as in the lists of video conferences. What is not understood, or names nobody or two of those who
 * were invited, is told and decides nothing.
 *
 * @param there who came and who did not, those of whom the list says nothing are missing
 * @param unclear the lines that were not understood, as they were pasted
 */
record AttendanceList(Map<PersonId, Boolean> there, List<String> unclear) {

    private static final Pattern CELLS = Pattern.compile("[\\t;]");
    private static final Set<String> HEADS =
            Set.of("name", "person", "teilnehmende", "anwesende", "attendee", "participant");
    private static final Set<String> CAME =
            Set.of("anwesend", "da", "ja", "teilgenommen", "online", "x", "1", "✓", "✔", "present", "attended", "yes");
    private static final Set<String> DID_NOT = Set.of(
            "entschuldigt",
            "unentschuldigt",
            "abwesend",
            "nicht anwesend",
            "fehlt",
            "nein",
            "0",
            "-",
            "–",
            "excused",
            "absent",
            "not present",
            "apologies",
            "no");

    /** Reads what was pasted. @param invited among whom the names are looked for */
    static AttendanceList read(String pasted, List<PersonCard> invited) {
        Map<Set<String>, List<PersonId>> known = invited.stream()
                .collect(Collectors.groupingBy(
                        person -> words(person.name()), Collectors.mapping(PersonCard::id, Collectors.toList())));
        Map<PersonId, Boolean> there = new LinkedHashMap<>();
        List<String> unclear = new ArrayList<>();
        List<String> lines = pasted.lines()
                .filter(line -> !line.isBlank())
                .map(String::strip)
                .toList();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            List<String> cells = cells(line);
            List<PersonId> named = known.getOrDefault(words(cells.get(0)), List.of());
            boolean came = cells.size() == 1 || CAME.contains(Folded.of(cells.get(1)));
            boolean understood = came || DID_NOT.contains(Folded.of(cells.get(1)));
            if (named.size() == 1 && understood && there.getOrDefault(named.get(0), came) == came) {
                there.put(named.get(0), came);
            } else if (at > 0 || !HEADS.contains(Folded.of(cells.get(0)))) {
                unclear.add(line);
            }
        }
        return new AttendanceList(there, unclear);
    }

    /** Empty cells at the end are none, so that a column that is copied along does no harm. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>(
                Stream.of(CELLS.split(line)).map(AttendanceList::unquoted).toList());
        return cells.isEmpty() ? List.of("") : cells;
    }

    private static String unquoted(String cell) {
        String bare = cell.strip();
        return bare.length() > 1 && bare.startsWith("\"") && bare.endsWith("\"")
                ? bare.substring(1, bare.length() - 1).strip()
                : bare;
    }

    /** The words of a name in any order, "Weiß, Jana" or "Jana Weiß (Gast)", without titles. */
    private static Set<String> words(String name) {
        return new TreeSet<>(NameWords.of(name));
    }
}

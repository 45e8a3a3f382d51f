package org.einklang.testkit.rights;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.einklang.api.people.PersonId;
import org.einklang.testkit.Persona;
import org.einklang.testkit.TestPortal;

/**
 * One line of a table {@link WhoMay}.
 *
 * @param pattern as the portal has it, with placeholders
 * @param address to be opened
 * @param open whether it is for everybody, also without a login
 * @param who may open it; everybody else may not
 */
public record Row(String pattern, String address, boolean open, Set<Persona> who) {

    private static final Pattern PERSON = Pattern.compile("\\{person:([a-z.]+)}");
    private static final String HERE = "/c/" + TestPortal.COOPERATION;
    private static final String PROGRAMS = "/api/v1/";

    /** The lines of a table. */
    public static Stream<Row> of(WhoMay part) {
        return of(part.table());
    }

    /** The lines of the table for programs. */
    public static Stream<Row> ofPrograms(WhoMay part) {
        return of(part.programs());
    }

    private static Stream<Row> of(String table) {
        return table.lines().map(String::strip).filter(line -> !line.isEmpty()).map(Row::read);
    }

    /** Whether it lies within the cooperation of the personas. */
    public boolean isHere() {
        return (address + "/").startsWith(HERE + "/") || address.startsWith(HERE + "?");
    }

    /** With the numbers of the people whom the address names, such as {@code {person:gast}}. */
    public Row withPeople(Function<Persona, PersonId> numbers) {
        String numbered = PERSON.matcher(address)
                .replaceAll(found -> String.valueOf(
                        numbers.apply(new Persona(found.group(1))).value()));
        return new Row(pattern, numbered, open, who);
    }

    /** The same for this address. */
    public Row at(String other) {
        return new Row(pattern, other, open, who);
    }

    private static Row read(String line) {
        List<String> cells =
                Arrays.stream(line.split("\\|")).map(String::strip).skip(1).toList();
        if (cells.size() != 3) {
            throw new AssertionError("a line is | pattern | address | who may |, not " + line);
        }
        String pattern = cells.get(0);
        String address = cells.get(1).equals("=")
                ? pattern.replace("/c/{cooperation}", HERE)
                        .replace(PROGRAMS + "{cooperation}", PROGRAMS + TestPortal.COOPERATION)
                : cells.get(1);
        String who = cells.get(2);
        return new Row(pattern, address, who.equals(Cast.PUBLIC), Cast.named(who));
    }
}

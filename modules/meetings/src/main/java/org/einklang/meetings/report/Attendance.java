package org.einklang.meetings.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import org.einklang.api.text.Folded;

/**
 * How often the people of a partner were there, of those who were invited; never one person by name.
 *
 * @param partner name of the partner
 * @param present seats on which somebody was there, over all meetings
 * @param invited seats that were invited to them
 */
record Attendance(String partner, int present, int invited) {

    private static final double HUNDRED = 100;

    /** How often one person was there or not, over all meetings. @param person number @param times how often */
    record Seen(long person, boolean present, int times) {}

    /** That of each partner, by name. @param partner where somebody works */
    static List<Attendance> byPartner(Collection<Seen> seen, Function<Long, String> partner) {
        Map<String, Attendance> all =
                new TreeMap<>(Comparator.comparing(Folded::of).thenComparing(name -> name));
        for (Seen one : seen) {
            String name = partner.apply(one.person());
            all.merge(name, new Attendance(name, one.present() ? one.times() : 0, one.times()), Attendance::and);
        }
        return List.copyOf(all.values());
    }

    private Attendance and(Attendance other) {
        return new Attendance(partner, present + other.present, invited + other.invited);
    }

    /** The share in percent; nothing if nobody was invited. */
    OptionalInt percent() {
        return invited == 0 ? OptionalInt.empty() : OptionalInt.of((int) Math.round(HUNDRED * present / invited));
    }
}

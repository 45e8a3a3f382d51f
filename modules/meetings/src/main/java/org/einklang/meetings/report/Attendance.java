package org.einklang.meetings.report;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.einklang.api.text.Folded;
import org.jspecify.annotations.Nullable;

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

    /**
     * Somebody on the list of a meeting.
     *
     * @param meeting number of the meeting
     * @param person who
     * @param insteadOf whose seat they fill if they were not invited; else null
     * @param present whether they were there
     */
    record Listed(long meeting, long person, @Nullable Long insteadOf, boolean present) {}

    /** Each seat once, for whom it belongs to: filled if they were there, or who deputises for them. */
    static List<Seen> seats(Collection<Listed> listed) {
        Set<List<Long>> filled = listed.stream()
                .filter(one -> one.present() && one.insteadOf() != null)
                .map(one -> List.of(one.meeting(), Objects.requireNonNull(one.insteadOf())))
                .collect(Collectors.toSet());
        return listed.stream()
                .filter(one -> one.insteadOf() == null)
                .map(one -> new Seen(
                        one.person(), one.present() || filled.contains(List.of(one.meeting(), one.person())), 1))
                .toList();
    }

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

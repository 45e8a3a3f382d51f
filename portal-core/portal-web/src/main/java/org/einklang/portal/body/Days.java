package org.einklang.portal.body;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Days in a row, the first and the last included.
 *
 * @param from first day
 * @param until last day; null if the end is open
 */
public record Days(LocalDate from, @Nullable LocalDate until) {

    /** Whether the day is one of these. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** Whether some day is in both. */
    public boolean overlaps(Days other) {
        return common(other).isPresent();
    }

    /** Whether each of these days is one of the other's. */
    public boolean within(Days other) {
        return common(other).filter(this::equals).isPresent();
    }

    /** The days that are in both. */
    public Optional<Days> common(Days other) {
        LocalDate start = from.isAfter(other.from) ? from : other.from;
        LocalDate end = until == null || (other.until != null && other.until.isBefore(until)) ? other.until : until;
        return end == null || !end.isBefore(start) ? Optional.of(new Days(start, end)) : Optional.empty();
    }

    /** What is left of these days without the others. */
    public List<Days> without(List<Days> others) {
        List<Days> left = List.of(this);
        for (Days other : others) {
            left = left.stream().flatMap(days -> days.without(other).stream()).toList();
        }
        return left;
    }

    private List<Days> without(Days other) {
        Optional<Days> common = common(other);
        if (common.isEmpty()) {
            return List.of(this);
        }
        List<Days> left = new ArrayList<>();
        Days taken = common.get();
        if (from.isBefore(taken.from)) {
            left.add(new Days(from, taken.from.minusDays(1)));
        }
        LocalDate end = taken.until;
        if (end != null && (until == null || end.isBefore(until))) {
            left.add(new Days(end.plusDays(1), until));
        }
        return left;
    }
}

package org.einklang.portal.search.index;

import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which changes this node has seen. Their numbers are drawn in one order, their transactions end in another: a number that
 * is missing belongs to somebody who has not finished yet, or has given up. It is waited for, longer than any transaction
 * takes, and what has been seen is written into the index together with what came of it. So nothing is lost, whenever the
 * power goes.
 */
public final class SeenChanges {

    private static final Duration PATIENCE = Duration.ofMinutes(10);

    private final TreeMap<Long, Gap> gaps = new TreeMap<>();
    private long highest;

    /**
     * Numbers that are missing.
     *
     * @param last the last of them
     * @param noticed since when they are waited for
     */
    private record Gap(long last, Instant noticed) {}

    public SeenChanges(long highest) {
        this.highest = highest;
    }

    /** What {@link #written} wrote; whatever was missing is waited for anew. */
    public static SeenChanges of(String written, Instant now) {
        String[] parts = written.split(",");
        SeenChanges seen = new SeenChanges(Long.parseLong(parts[0]));
        for (int i = 1; i < parts.length; i++) {
            String[] gap = parts[i].split("-");
            seen.gaps.put(Long.valueOf(gap[0]), new Gap(Long.parseLong(gap[1]), now));
        }
        return seen;
    }

    /** Everything up to here has been seen or is not waited for any more: look at what comes after it. */
    public long from() {
        return gaps.isEmpty() ? highest : gaps.firstKey() - 1;
    }

    /** The highest number that was seen. */
    public long highest() {
        return highest;
    }

    /** Whether a change has not been seen yet. */
    public boolean isNew(long number) {
        Map.Entry<Long, Gap> gap = gaps.floorEntry(number);
        return number > highest || gap != null && number <= gap.getValue().last();
    }

    /** This change has been seen. */
    public void saw(long number, Instant now) {
        if (number > highest + 1) {
            gaps.put(highest + 1, new Gap(number - 1, now));
        }
        Map.Entry<Long, Gap> entry = gaps.floorEntry(number);
        if (entry != null && number <= entry.getValue().last()) {
            Gap gap = entry.getValue();
            gaps.remove(entry.getKey());
            if (entry.getKey() < number) {
                gaps.put(entry.getKey(), new Gap(number - 1, gap.noticed()));
            }
            if (number < gap.last()) {
                gaps.put(number + 1, new Gap(gap.last(), gap.noticed()));
            }
        }
        highest = Math.max(highest, number);
    }

    /** Waits no more for what has been missing for too long. */
    public void forgetLost(Instant now) {
        Iterator<Gap> each = gaps.values().iterator();
        while (each.hasNext()) {
            if (each.next().noticed().plus(PATIENCE).isBefore(now)) {
                each.remove();
            }
        }
    }

    /** For {@link #of}. */
    public String written() {
        StringBuilder written = new StringBuilder(String.valueOf(highest));
        gaps.forEach(
                (first, gap) -> written.append(',').append(first).append('-').append(gap.last()));
        return written.toString();
    }
}

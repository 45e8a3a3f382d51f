package org.einklang.meetings.planning;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** When which item of an agenda is called up: known as long as all items before it say how long they take. */
public final class RunningOrder {

    private final Map<Integer, Instant> begins = new LinkedHashMap<>();
    private final int minutes;
    private final long room;

    private RunningOrder(Meeting meeting) {
        List<AgendaItem> agenda = meeting.getAgenda();
        @Nullable Instant next = meeting.getStarts();
        for (AgendaItem item : agenda) {
            if (next != null) {
                begins.put(item.getPosition(), next);
                Integer duration = item.getOutline().getDuration();
                next = duration == null ? null : next.plus(Duration.ofMinutes(duration));
            }
        }
        minutes = agenda.stream()
                .map(item -> item.getOutline().getDuration())
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .sum();
        room = Duration.between(meeting.getStarts(), meeting.getEnds()).toMinutes();
    }

    /** That of a meeting. */
    public static RunningOrder of(Meeting meeting) {
        return new RunningOrder(meeting);
    }

    /** When this item begins; null if one before it does not say how long it takes. */
    public @Nullable Instant begin(AgendaItem item) {
        return begins.get(item.getPosition());
    }

    /** What all items that say so take together, in minutes. */
    public int minutes() {
        return minutes;
    }

    /** How long the meeting is, in minutes. */
    public long room() {
        return room;
    }

    /** Whether the items take longer than the meeting. */
    public boolean isTooLong() {
        return minutes > room;
    }
}

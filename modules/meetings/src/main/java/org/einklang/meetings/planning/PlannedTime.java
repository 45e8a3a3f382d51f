package org.einklang.meetings.planning;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How much of the time that the agenda gives an item is gone. Nobody stops the time in the room: it follows from the agenda alone.
 *
 * @param gone in minutes, no more than all
 * @param all in minutes
 */
public record PlannedTime(long gone, long all) {

    /** Empty unless the meeting goes on at this moment and the agenda says when the item begins and how long it takes. */
    public static Optional<PlannedTime> of(Meeting meeting, AgendaItem item, Instant now) {
        Integer all = item.getOutline().getDuration();
        Instant begin = RunningOrder.of(meeting).begin(item);
        if (all == null
                || begin == null
                || meeting.getState() != MeetingState.IN_PROGRESS
                || now.isBefore(begin)
                || !now.isBefore(meeting.getEnds())) {
            return Optional.empty();
        }
        return Optional.of(
                new PlannedTime(Math.min(all, Duration.between(begin, now).toMinutes()), all));
    }

    /** Whether all of it is gone. */
    public boolean isOver() {
        return gone == all;
    }
}

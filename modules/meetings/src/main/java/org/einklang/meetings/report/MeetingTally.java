package org.einklang.meetings.report;

import java.time.Instant;
import java.util.Collection;
import java.util.OptionalInt;
import org.einklang.meetings.planning.MeetingState;

/**
 * How often a body met in a year. A meeting took place if people were invited to it and it is over; one to which nobody was
 * invited did not.
 *
 * @param held took place
 * @param asked so many the cadence asks for until now; nothing where none was agreed
 * @param cancelled did not take place
 * @param coming still to come
 */
record MeetingTally(int held, OptionalInt asked, int cancelled, int coming) {

    /** One meeting, as far as it counts. @param ends when it is over */
    record Planned(MeetingState state, Instant ends) {

        private boolean isHeld(Instant now) {
            return ends.isBefore(now) && state != MeetingState.PLANNED && state != MeetingState.CANCELLED;
        }

        private boolean isComing(Instant now) {
            return !ends.isBefore(now) && state != MeetingState.CANCELLED && state != MeetingState.CLOSED;
        }
    }

    /** Those of a year counted. A meeting that was closed before its time is over. */
    static MeetingTally of(Collection<Planned> meetings, OptionalInt asked, Instant now) {
        int cancelled = (int) meetings.stream()
                .filter(one -> one.state() == MeetingState.CANCELLED)
                .count();
        int coming = (int) meetings.stream().filter(one -> one.isComing(now)).count();
        int held = (int) meetings.stream()
                .filter(one -> one.isHeld(now) || one.state() == MeetingState.CLOSED)
                .count();
        return new MeetingTally(held, asked, cancelled, coming);
    }
}

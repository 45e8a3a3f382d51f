package org.einklang.portal.cadence;

import java.time.LocalDate;
import java.util.Optional;
import org.einklang.api.deadline.BodyMeetings;
import org.einklang.api.deadline.CadenceStatus;
import org.einklang.api.deadline.LegalPeriod;
import org.einklang.api.deadline.PublicHolidays;
import org.einklang.api.people.BodyCard;
import org.einklang.portal.body.BodyRhythm;
import org.jspecify.annotations.Nullable;

/**
 * How a body keeps to what was agreed on its meetings, on one day.
 *
 * @param body which body
 * @param state how it stands
 * @param met when it met and meets
 * @param began first day of its term; null if nobody said
 * @param status until when the next meeting is due; null where nothing was agreed, or nobody knows
 * @param today the day
 */
public record CadenceLight(
        BodyCard body,
        State state,
        BodyMeetings.Days met,
        @Nullable LocalDate began,
        @Nullable CadenceStatus status,
        LocalDate today) {

    /** How long before a meeting bodies usually invite, as the portal's own rules have none. */
    private static final LegalPeriod NOTICE = LegalPeriod.weeks(2);

    /** How it stands; what is most urgent comes first. */
    public enum State {
        /** The meeting that was due has not taken place. */
        BROKEN("bad"),
        /** The next meeting is planned, but too late. */
        PLANNED_TOO_LATE("warn"),
        /** Nothing is planned, and the last day to call the meeting is near. */
        DUE_SOON("warn"),
        /** The body met at no time, and nobody said since when it works. */
        NEVER_MET("open"),
        /** No module knows about meetings. */
        UNKNOWN("open"),
        /** Nothing was agreed: the body meets when it has to. */
        AS_NEEDED("open"),
        /** The next meeting is planned in time, or there is time to plan it. */
        ON_TIME("ok");

        private final String kind;

        State(String kind) {
            this.kind = kind;
        }

        /** The light beside it. */
        public String kind() {
            return kind;
        }
    }

    /**
     * How a body stands on this day.
     *
     * @param met when it met and meets; null if nobody knows
     */
    static CadenceLight of(
            BodyRhythm rhythm, BodyMeetings.@Nullable Days met, LocalDate today, PublicHolidays holidays) {
        BodyMeetings.Days days = met == null ? BodyMeetings.Days.NONE : met;
        LocalDate last = days.last() == null ? rhythm.began() : days.last();
        if (rhythm.cadence() == null) {
            return new CadenceLight(rhythm.body(), State.AS_NEEDED, days, rhythm.began(), null, today);
        }
        if (met == null || last == null) {
            State state = met == null ? State.UNKNOWN : State.NEVER_MET;
            return new CadenceLight(rhythm.body(), state, days, rhythm.began(), null, today);
        }
        CadenceStatus status = CadenceStatus.of(rhythm.cadence(), last, days.next(), today, NOTICE, holidays);
        return new CadenceLight(
                rhythm.body(), State.valueOf(status.light().name()), days, rhythm.began(), status, today);
    }

    /** Until when the next meeting is due; null where nothing was agreed, or nobody knows. */
    public @Nullable LocalDate due() {
        return status == null ? null : status.due();
    }

    /** When it met last; null if nobody knows. */
    public @Nullable LocalDate last() {
        return met.last();
    }

    /** When it meets next; null if nothing is planned. */
    public @Nullable LocalDate next() {
        return met.next();
    }

    /** Until when a meeting has to be called, if one has to be. */
    Optional<LocalDate> callBy() {
        return status == null || state == State.BROKEN ? Optional.empty() : status.mustBeCalledBy();
    }

    /** Whether it helps to plan a meeting. */
    boolean wantsMeeting() {
        return switch (state) {
            case DUE_SOON, PLANNED_TOO_LATE -> true;
            case BROKEN, NEVER_MET -> met.next() == null;
            case ON_TIME, AS_NEEDED, UNKNOWN -> false;
        };
    }
}

package org.einklang.api.deadline;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.einklang.api.people.Cadence;
import org.jspecify.annotations.Nullable;

/**
 * How a body keeps to its cadence today [000 IV]. The warning comes before the cadence is broken.
 *
 * @param light what to show
 * @param due the last day on which the next meeting keeps the cadence
 * @param callBy the last working day on which a meeting can still be called that keeps it, with the notice the body is
 *     used to: nobody meets or sends out invitations on a Sunday or a public holiday
 */
public record CadenceStatus(Light light, LocalDate due, LocalDate callBy) implements Serializable {

    /** How many days before the last day to call a meeting the warning comes. */
    private static final int WARNING_DAYS = 14;

    /** From good to bad. */
    public enum Light {
        /** The next meeting is planned in time, or there is plenty of time to plan it. */
        ON_TIME,
        /** Nothing is planned, and the day to call the meeting is near. */
        DUE_SOON,
        /** The next meeting is planned, but too late. */
        PLANNED_TOO_LATE,
        /** The meeting that was due has not taken place. */
        BROKEN
    }

    /**
     * How things stand.
     *
     * @param cadence what was agreed
     * @param last day of the last meeting that took place, or the day on which the body began
     * @param next day of the next meeting that is planned, null if there is none
     * @param today today in Berlin
     * @param notice how long before a meeting the body invites
     * @param holidays the public holidays where the cooperation is at home
     */
    public static CadenceStatus of(
            Cadence cadence,
            LocalDate last,
            @Nullable LocalDate next,
            LocalDate today,
            LegalPeriod notice,
            PublicHolidays holidays) {
        LocalDate due = cadence.nextBy(last);
        LocalDate meeting = Deadlines.orWorkingDayBefore(due, holidays);
        LocalDate callBy = Deadlines.orWorkingDayBefore(Deadlines.before(meeting, notice, holidays), holidays);
        return new CadenceStatus(light(due, callBy, next, today), due, callBy);
    }

    private static Light light(LocalDate due, LocalDate callBy, @Nullable LocalDate next, LocalDate today) {
        if (today.isAfter(due)) {
            return Light.BROKEN;
        }
        if (next != null) {
            return next.isAfter(due) ? Light.PLANNED_TOO_LATE : Light.ON_TIME;
        }
        return today.isBefore(callBy.minusDays(WARNING_DAYS)) ? Light.ON_TIME : Light.DUE_SOON;
    }

    /** The day by which the meeting must be called, if nothing is planned in time. */
    public Optional<LocalDate> mustBeCalledBy() {
        return light == Light.ON_TIME ? Optional.empty() : Optional.of(callBy);
    }
}

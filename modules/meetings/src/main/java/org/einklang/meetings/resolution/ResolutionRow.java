package org.einklang.meetings.resolution;

import java.time.LocalDate;
import org.einklang.api.people.BodyId;
import org.einklang.meetings.minutes.ResolutionState;
import org.jspecify.annotations.Nullable;

/**
 * A resolution as the register shows it.
 *
 * @param id its number in the database
 * @param number its number in the register
 * @param title what it is about; null if that was in a meeting
 * @param wording what was resolved
 * @param bodyId by whom
 * @param decided on which day
 * @param state what has become of it
 * @param from first day on which it is in force; null for the day on which it was resolved
 * @param until last day on which it is in force; null without an end
 * @param reviewOn when it is looked at again; null for never
 * @param onlyInBody whether the item it was about is not public; null if it was about none
 */
public record ResolutionRow(
        long id,
        String number,
        @Nullable String title,
        String wording,
        long bodyId,
        LocalDate decided,
        ResolutionState state,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable LocalDate reviewOn,
        @Nullable Boolean onlyInBody) {

    private static final int SHORT = 160;

    /** By whom. */
    public BodyId body() {
        return new BodyId(bodyId);
    }

    /** Whether only the body itself reads what it is about. */
    public boolean isNonPublic() {
        return Boolean.TRUE.equals(onlyInBody);
    }

    /** What it is about, or how it begins. */
    public String begins() {
        if (title != null) {
            return title;
        }
        return wording.length() <= SHORT ? wording : wording.substring(0, SHORT).strip() + " …";
    }
}

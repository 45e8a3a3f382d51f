package org.einklang.meetings.planning;

import java.time.Duration;
import java.time.Instant;
import org.einklang.api.RuleViolation;

/**
 * What is needed to plan a meeting.
 *
 * @param title such as "67. Sitzung der Steuerungsgruppe"
 * @param starts UTC
 * @param ends UTC
 * @param place room or link
 */
public record MeetingPlan(String title, Instant starts, Instant ends, String place) {

    /** No meeting lasts longer; lists rely on it. */
    public static final Duration LONGEST = Duration.ofDays(7);

    void requirePossible(Instant now) {
        if (!ends.isAfter(starts)) {
            throw new RuleViolation("meetings.plan.ends_before_start").at("ends");
        }
        if (ends.isAfter(starts.plus(LONGEST))) {
            throw new RuleViolation("meetings.plan.too_long", LONGEST.toDays()).at("ends");
        }
        if (starts.isBefore(now)) {
            throw new RuleViolation("meetings.plan.in_the_past").at("day");
        }
    }
}

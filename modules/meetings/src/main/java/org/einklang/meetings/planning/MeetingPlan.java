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
 * @param place building or room; empty if nobody has said
 * @param online how people join from afar
 */
public record MeetingPlan(String title, Instant starts, Instant ends, String place, OnlineAccess online) {

    /** No meeting lasts longer; lists rely on it. */
    public static final Duration LONGEST = Duration.ofDays(7);

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_PLACE = 200;

    /** A meeting at which people sit together. */
    public MeetingPlan(String title, Instant starts, Instant ends, String place) {
        this(title, starts, ends, place, new OnlineAccess());
    }

    void requirePossible(Instant now) {
        if (title.strip().length() > LONGEST_TITLE) {
            throw new RuleViolation("meetings.plan.too_many_characters", LONGEST_TITLE).at("title");
        }
        if (!ends.isAfter(starts)) {
            throw new RuleViolation("meetings.plan.ends_before_start").at("ends");
        }
        if (ends.isAfter(starts.plus(LONGEST))) {
            throw new RuleViolation("meetings.plan.too_long", LONGEST.toDays()).at("ends");
        }
        if (starts.isBefore(now)) {
            throw new RuleViolation("meetings.plan.in_the_past").at("day");
        }
        requirePlace(place.strip());
    }

    /** @throws RuleViolation if it is longer than one line */
    public static void requirePlace(String place) {
        if (place.length() > LONGEST_PLACE) {
            throw new RuleViolation("meetings.plan.too_many_characters", LONGEST_PLACE).at("place");
        }
        if (place.chars().anyMatch(Character::isISOControl)) {
            throw new RuleViolation("meetings.plan.one_line").at("place");
        }
    }
}

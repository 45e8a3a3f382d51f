package org.einklang.meetings.demand;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A demand as pages show it.
 *
 * @param key of the demand, as in its address
 * @param body name of the body
 * @param by name of the member
 * @param demanded when it was demanded (UTC)
 * @param lastDay until when the body is to meet
 * @param state what has become of it
 * @param overdue whether its day is over and no meeting was called
 */
public record DemandLine(
        String key, String body, String by, Instant demanded, LocalDate lastDay, DemandState state, boolean overdue) {

    /** The light beside it. */
    public String light() {
        return switch (state) {
            case OPEN -> overdue ? "bad" : "warn";
            case MET -> "ok";
            case WITHDRAWN -> "open";
        };
    }

    /** What the light says: key below {@code demand.state}. */
    public String word() {
        return overdue ? "OVERDUE" : state.name();
    }
}

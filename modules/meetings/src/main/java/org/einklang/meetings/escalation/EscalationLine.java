package org.einklang.meetings.escalation;

import java.time.Instant;

/**
 * An escalation as lists show it.
 *
 * @param key as in its address
 * @param title what it is called
 * @param body the group that did not agree
 * @param to the body that answers
 * @param raised when (UTC)
 * @param state what has become of it
 */
public record EscalationLine(String key, String title, String body, String to, Instant raised, EscalationState state) {

    /** The light beside it. */
    public String light() {
        return switch (state) {
            case OPEN -> "warn";
            case ANSWERED, CONCLUDED -> "ok";
            case WITHDRAWN -> "open";
        };
    }
}

package org.einklang.api.people;

import java.io.Serializable;

/**
 * How minutes of a body are approved. Never by their author alone.
 *
 * @param kind by whom or how
 * @param days days in which attendees may object, before silence counts as approval; 0 for the other kinds
 */
public record MinutesRule(Kind kind, int days) implements Serializable {

    /** By whom or how. */
    public enum Kind {
        /** The chair approves. */
        CHAIR,
        /** The next meeting approves. */
        NEXT_MEETING,
        /** Approved if nobody has objected within some days. */
        SILENCE
    }

    /** Silence needs 1 to 90 days, the others none. @throws IllegalArgumentException otherwise */
    public MinutesRule {
        if (kind == Kind.SILENCE ? days < 1 || days > 90 : days != 0) {
            throw new IllegalArgumentException("no rule for minutes: " + kind + " " + days);
        }
    }

    /** The chair approves. */
    public static MinutesRule byChair() {
        return new MinutesRule(Kind.CHAIR, 0);
    }

    /** The next meeting approves. */
    public static MinutesRule inNextMeeting() {
        return new MinutesRule(Kind.NEXT_MEETING, 0);
    }

    /** Approved if nobody has objected within so many days. */
    public static MinutesRule bySilence(int days) {
        return new MinutesRule(Kind.SILENCE, days);
    }
}

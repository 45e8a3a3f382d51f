package org.einklang.api.people;

import java.io.Serializable;

/**
 * How many voting seats must be there so that a body can decide.
 *
 * @param kind whether {@code value} counts seats or is a share of them
 * @param value number of seats, or hundredths of all voting seats; 0 if none is asked for
 */
public record Quorum(Kind kind, int value) implements Serializable {

    /** Whoever is there decides. */
    public static final Quorum NONE = new Quorum(Kind.NONE, 0);

    private static final int ALL = 100;

    /** What the value means. */
    public enum Kind {
        /** No quorum. */
        NONE,
        /** At least so many voting seats. */
        NUMBER,
        /** At least this share of the voting seats, in hundredths. */
        SHARE,
        /** More than half of the voting seats. */
        MORE_THAN_HALF
    }

    /** A number of at least one seat, a share of 1 to 100. @throws IllegalArgumentException otherwise */
    public Quorum {
        boolean fits = switch (kind) {
            case NONE, MORE_THAN_HALF -> value == 0;
            case NUMBER -> value >= 1 && value <= 1000;
            case SHARE -> value >= 1 && value <= ALL;
        };
        if (!fits) {
            throw new IllegalArgumentException("no quorum: " + kind + " " + value);
        }
    }

    /** Whether so many of the voting seats are enough. */
    public boolean isMet(int present, int seats) {
        return switch (kind) {
            case NONE -> true;
            case NUMBER -> present >= value;
            case SHARE -> present * ALL >= value * seats;
            case MORE_THAN_HALF -> present * 2 > seats;
        };
    }
}

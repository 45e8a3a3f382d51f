package org.einklang.portal.audit.chain;

import java.time.Instant;
import java.util.Optional;
import org.einklang.portal.audit.chain.Fault.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Goes along the chain, line by line, until the first broken place.
 *
 * <p>What it finds, and by what: a changed line by its own hash; a missing one by its number; swapped lines, and a line
 * that was replaced with a fitting hash, by the line after it; the end that was cut off by the head in the database, and,
 * where that was set back too, by the {@link Notes} outside of it; a chain that was written anew by the notes alone.
 *
 * <p>What it cannot find: that somebody who owns database, key and notes has written all three anew. Against that helps
 * only a number and hash that somebody has noted elsewhere.
 */
public final class ChainCheck {

    private final Notes notes;

    private Head last = Head.START;
    private long compared;
    private @Nullable Instant firstMoment;
    private @Nullable Instant lastMoment;
    private @Nullable Fault fault;

    /** A check that has seen nothing yet and compares with these notes. */
    public ChainCheck(Notes notes) {
        this.notes = notes;
    }

    /** Goes on by one line; lines come in the order of their numbers. @return whether to go on */
    public boolean follow(Line line) {
        Kind wrong = wrongWith(line);
        if (wrong != null) {
            fault = new Fault(wrong, wrong == Kind.MISSING ? last.number() + 1 : line.number());
            return false;
        }
        compared += notes.has(line.number()) ? 1 : 0;
        firstMoment = firstMoment == null ? line.deed().moment() : firstMoment;
        lastMoment = line.deed().moment();
        last = line.head();
        return true;
    }

    private @Nullable Kind wrongWith(Line line) {
        if (line.number() != last.number() + 1) {
            return Kind.MISSING;
        } else if (!line.previous().equals(last.hash())) {
            return Kind.DETACHED;
        } else if (!line.isUnchanged()) {
            return Kind.CHANGED;
        }
        return notes.contradict(line.head()) ? Kind.REWRITTEN : null;
    }

    /** The last line that was sound. */
    Head last() {
        return last;
    }

    /** The result, once there are no more lines: does the chain end where the database and the notes say? */
    public Verdict end(Head counted) {
        if (fault == null) {
            fault = wrongEnd(counted);
        }
        return new Verdict(
                last.number(),
                compared,
                Optional.ofNullable(firstMoment),
                Optional.ofNullable(lastMoment),
                Optional.ofNullable(fault));
    }

    private @Nullable Fault wrongEnd(Head counted) {
        if (Math.max(counted.number(), notes.newest()) > last.number()) {
            return new Fault(Kind.CUT, last.number() + 1);
        } else if (!counted.equals(last)) {
            return new Fault(Kind.UNCOUNTED, counted.number() + 1);
        }
        return notes.forged().isPresent()
                ? new Fault(Kind.FORGED_NOTE, notes.forged().getAsLong())
                : null;
    }
}

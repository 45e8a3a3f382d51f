package org.einklang.portal.audit.chain;

import java.time.Instant;
import java.util.Optional;

/**
 * What a check has found.
 *
 * @param lines how many lines were sound
 * @param notes how many of them were compared with a note outside of the database
 * @param first moment of the first line, if there is one
 * @param last moment of the last sound line, if there is one
 * @param fault the first broken place, if any
 */
public record Verdict(long lines, long notes, Optional<Instant> first, Optional<Instant> last, Optional<Fault> fault) {

    /** Whether everything is as it was written. */
    public boolean isSound() {
        return fault.isEmpty();
    }
}

package org.einklang.api.deadline;

import java.util.Optional;
import org.einklang.api.people.BodyCard;

/**
 * Tells how a body keeps to its cadence, in the words in which its own page says it. Provided by the host, to be injected; it knows
 * the days from {@link BodyMeetings} and asks for the right itself. Not for lists: each call takes a few statements.
 */
public interface CadenceSigns {

    /** The sign of this body; empty for an archived or external one, and for those who may not see it. */
    Optional<CadenceSign> of(BodyCard body);
}

package org.einklang.api.audit;

import java.util.List;
import java.util.Optional;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;

/**
 * A past-tense event that the audit log keeps for good: who did it, when, what, to whom or what. A use case fires it like
 * any event; the host writes the line down in the same transaction, so an act and its line are there together or not at
 * all. The one who acts and the moment are added by the host.
 *
 * <p>It names things by their ids, never by their content: a name that changes or is erased must not live on in the log.
 *
 * <p>Not for reading: who looked at protected things is kept by the access log of the host. Not for statistics.
 */
public interface Audited {

    /**
     * Key of the sentence that tells it, bundle first, in the words of people: {@code bodies.audit.seated} with
     * "{0} has given {1} a seat in {2}". {@code {0}} is the one who acted, then come {@link #subjects} in their order.
     */
    String auditKey();

    /** Where it happened; empty for the installation. */
    Optional<CooperationId> cooperation();

    /** What it was about, the most important first; people are {@code core/person/<id>}. */
    List<ItemRef> subjects();
}

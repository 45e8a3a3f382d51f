package org.einklang.api.publication;

import java.util.Collection;
import java.util.List;

/**
 * The one question that every outlet asks before it lets something out: a public page, a list, a feed, a mail to people
 * outside, a file, an entry in a calendar. What does not pass does not exist there: it is not counted, not hinted at, and its
 * address is answered as one that never was. Provided by the host, to be injected; knows the moment by itself. Not for: what
 * members of the cooperation may see, which is a matter of {@link org.einklang.api.access.Access}.
 */
public interface EmbargoGate {

    /** Whether it may be shown outside now. */
    boolean passes(Publication publication);

    /** Those that may be shown outside now, in the same order. */
    default List<Publication> passing(Collection<Publication> publications) {
        return publications.stream().filter(this::passes).toList();
    }
}

package org.einklang.api.term;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.einklang.api.people.CooperationId;

/**
 * The shared words of a cooperation, for modules: they keep ids and ask here what to show and what to offer. Provided by
 * the host, to be injected. Each call is one SQL statement, whatever the number of words.
 *
 * <p>It checks no right: the use case that calls has done so. Words of another cooperation are reached only by an id that
 * the caller already holds; who takes an id from a form checks it against {@link #of}.
 */
public interface Terms {

    /** The words of this kind that are used on this day, in the order that the cooperation gave them. */
    List<TermCard> of(CooperationId cooperation, TermKind kind, LocalDate day);

    /** The words of every kind that are used on this day, each kind in its order. */
    Map<TermKind, List<TermCard>> all(CooperationId cooperation, LocalDate day);

    /**
     * The words with these ids as they were on this day, also those that have ended; ids that do not exist are missing in
     * the answer. A word that begins only later is shown as it will be.
     */
    Map<TermId, TermCard> resolve(Collection<TermId> ids, LocalDate day);
}

package org.einklang.api.agenda;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyId;

/**
 * Keeps the wishes for agendas of all bodies, between the modules whose things they are about and the module that keeps
 * agendas; neither knows the other. Provided by the host, to be injected; part of the caller's transaction. Who calls has
 * asked for the right to do so: rules.md says who may propose an item, and who orders an agenda.
 *
 * <p>The people concerned are told by the portal: chair and secretary of a wish, who had it of what becomes of it. Not for
 * what has to be done by a date (that is a task), and not for asking several people at once (that is an approval round).
 */
public interface AgendaRequests {

    /**
     * The body shall deal with the thing.
     *
     * @return the number of the wish
     * @throws org.einklang.api.RuleViolation if it is wished already and still open
     */
    long ask(AgendaRequest request);

    /** It need not any more. @throws org.einklang.api.RuleViolation once it is on an agenda or over */
    void withdraw(long number);

    /** Those that wait to be taken up in these bodies, the oldest first. */
    List<RequestCard> waiting(Collection<BodyId> bodies);

    /** The one with this number. @throws org.einklang.api.NotVisible if there is none */
    RequestCard one(long number);

    /** Those with these numbers; one statement for all of them. */
    Map<Long, RequestCard> withNumbers(Collection<Long> numbers);

    /** It is on the agenda of this meeting. @throws org.einklang.api.RuleViolation unless it waits */
    void place(long number, ItemRef meeting);

    /** It is off the agenda again, and waits; nothing happens if it was not on it. */
    void takeOff(long number);

    /** It does not come onto an agenda. @throws org.einklang.api.RuleViolation without a reason, or unless it waits */
    void decline(long number, String reason);

    /** All wishes about these things, the latest first; one statement for all of them. */
    Map<ItemRef, List<RequestCard>> about(Collection<ItemRef> things);
}

package org.einklang.api.agenda;

import org.einklang.api.people.BodyCard;

/**
 * Extension point: says that a module keeps agendas, so that things can be wished onto them.
 *
 * <p>What for: without such a module the host offers no wishes for agendas. Register: a CDI bean that implements this. Called:
 * once per body and page of a thing, in the request of the viewer; must cost next to nothing. If it throws, the page is not
 * shown. Not for: putting anything onto an agenda; the module reads what waits from {@link AgendaRequests}.
 */
public interface AgendaKeeper {

    /** Whether it keeps the agendas of this body. */
    boolean keeps(BodyCard body);
}

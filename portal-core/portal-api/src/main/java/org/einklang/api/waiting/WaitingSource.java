package org.einklang.api.waiting;

import java.util.List;
import org.einklang.api.people.CooperationId;

/**
 * Extension point: what waits in a module for the person who looks.
 *
 * <p>What for: the start page shows one list of all that waits, the most urgent first. Register: a CDI bean that implements
 * this. {@link #waiting} is called once per start page, in the request of the viewer, outside a transaction; the number of its
 * statements must not grow with what it finds. Leave out what the viewer may not see, and what belongs to another cooperation.
 * If it throws, the page is shown without and says so. Not for: news (those are notifications), appointments ({@link
 * org.einklang.api.calendar.CalendarSource}), and what waits for nobody in particular.
 */
public interface WaitingSource {

    /** Names the source; unique in the portal: id of the module or of the host's bundle, a hyphen and a word. */
    String key();

    /** What waits in this cooperation, the most urgent first, at most {@code limit}. */
    List<WaitingThing> waiting(CooperationId cooperation, int limit);

    /**
     * Takes an answer that was offered. The use case behind it asks for the right and opens the transaction: what comes here
     * was sent by a browser.
     *
     * @param id of the thing
     * @param answer key of the answer
     * @return key of the text that says what was done, bundle first
     * @throws org.einklang.api.NotVisible if there is no such thing for this person here, or no such answer
     * @throws org.einklang.api.RuleViolation if it can no longer be answered
     */
    String answer(CooperationId cooperation, String id, String answer);
}

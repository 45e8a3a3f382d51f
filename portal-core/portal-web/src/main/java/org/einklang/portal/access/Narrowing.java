package org.einklang.portal.access;

import java.time.LocalDate;
import java.util.Set;
import org.einklang.api.people.PersonId;

/**
 * What narrows everything that a person holds: having left, and working for a partner with a limited view. Asked once per
 * request of a person, so it takes one statement.
 */
public interface Narrowing {

    /** What narrows the person's rights on this day, day of Berlin. */
    Narrowed of(PersonId person, LocalDate today);

    /**
     * How far it goes.
     *
     * @param gone whether the person has left: nothing that they held counts any more
     * @param limited the cooperations of which the person has a limited view
     */
    record Narrowed(boolean gone, Set<Long> limited) {}
}

package org.einklang.portal.access;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.einklang.api.people.PersonId;

/**
 * One way in which people come to hold roles: by a seat, by a role that was given, by leading a unit … Found by CDI and
 * asked once per request of a person, so each takes one statement, whatever the person holds.
 */
public interface HeldSource {

    /**
     * What this person holds on this day, day of Berlin, in this way. Say {@link Standing.Held#because why}: people are told
     * so.
     */
    Stream<Standing.Held> of(PersonId person, LocalDate today);
}

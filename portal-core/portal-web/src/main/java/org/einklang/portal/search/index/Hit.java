package org.einklang.portal.search.index;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.PersonId;

/**
 * A thing that the index has found; whether the person may really see it is asked afterwards.
 *
 * @param ref which thing
 * @param kind module and type
 * @param text what it says
 * @param state key of the text that says how it stands, may be empty
 * @param body its body
 * @param people who has to do with it
 * @param day its day
 */
public record Hit(
        ItemRef ref,
        String kind,
        String text,
        String state,
        Optional<BodyId> body,
        Set<PersonId> people,
        Optional<LocalDate> day) {}

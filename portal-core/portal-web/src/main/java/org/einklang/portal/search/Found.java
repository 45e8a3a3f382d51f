package org.einklang.portal.search;

import java.util.List;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.PersonCard;
import org.einklang.portal.contact.ContactCard;

/**
 * What a search has found.
 *
 * @param people the first of them
 * @param allPeople how many there are
 * @param bodies the first of them
 * @param allBodies how many there are
 * @param contacts the best of them
 * @param allContacts how many there are
 */
public record Found(
        List<PersonCard> people,
        long allPeople,
        List<BodyCard> bodies,
        long allBodies,
        List<ContactCard> contacts,
        long allContacts) {

    static final Found NOTHING = new Found(List.of(), 0, List.of(), 0, List.of(), 0);
}

package org.einklang.api.calendar;

import java.io.Serializable;
import java.util.Set;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.PersonId;

/**
 * What a module has invited people to.
 *
 * @param item the thing itself
 * @param people who is invited
 * @param earliest the earliest {@link CalendarEvent#sequence} whose answers still hold
 * @param latest the sequence of the newest invitation
 */
public record OpenInvitation(ItemRef item, Set<PersonId> people, int earliest, int latest) implements Serializable {}

package org.einklang.portal.body;

import org.einklang.api.people.PersonId;

/**
 * On these days somebody else sits in a seat.
 *
 * @param id number of the deputising; 0 while it is only planned
 * @param seat number of the seat
 * @param person who sits there
 * @param days on which days
 */
public record ActsFor(long id, long seat, PersonId person, Days days) {}

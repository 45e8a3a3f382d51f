package org.einklang.meetings.minutes;

import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;

/**
 * Somebody who votes in a meeting, for a seat of their own or in the place of its holder.
 *
 * @param person who
 * @param partner whose seat it is
 */
public record Voter(PersonId person, PartnerId partner) {}

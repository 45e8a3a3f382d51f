package org.einklang.meetings.minutes;

import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;

/**
 * How somebody voted, where the body wants names.
 *
 * @param person who
 * @param partner for whom they sit
 * @param ballot what they said
 */
public record NamedVote(PersonId person, PartnerId partner, Ballot ballot) {}

package org.einklang.meetings.minutes;

import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * How somebody voted, where the body wants names.
 *
 * @param person who
 * @param partner for whom they sit
 * @param ballot what they said
 * @param insteadOf in whose place, where that was said in writing; else null
 */
public record NamedVote(
        PersonId person,
        PartnerId partner,
        Ballot ballot,
        @Nullable PersonId insteadOf) {

    /** Of somebody for their own seat, or for one that the list of those who are there tells. */
    public NamedVote(PersonId person, PartnerId partner, Ballot ballot) {
        this(person, partner, ballot, null);
    }
}

package org.einklang.portal.body;

import org.einklang.api.people.ParticipationLevel;
import org.einklang.api.people.Seat;
import org.jspecify.annotations.Nullable;

/**
 * A membership as the rules see it: a seat of its own, or somebody who may stand in for a seat.
 *
 * @param id number of the membership
 * @param seat who, for whom, in which role
 * @param level what the person brings in; null if nobody said
 * @param days from when until when
 * @param standsInFor number of the seat that the person may stand in for; 0 for a seat of its own
 */
public record HeldSeat(long id, Seat seat, @Nullable ParticipationLevel level, Days days, long standsInFor) {

    /** Whether it is a seat of its own. */
    public boolean isSeat() {
        return standsInFor == 0;
    }
}

package org.einklang.portal.body;

import java.time.LocalDate;
import org.einklang.api.access.Role;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.ParticipationLevel;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.Seat;
import org.einklang.api.people.VotingRight;
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

    /** What a query selects of a membership {@code m} for {@link #of}: less than half the work of the whole row. */
    static final String COLUMNS =
            "m.id, m.personId, m.bodyId, m.role, m.votingRight, m.partnerId, m.level, m.from, m.until,"
                    + " m.standsInFor";

    /** Out of a row that begins with these columns. */
    static HeldSeat of(Object[] row) {
        return new HeldSeat(
                (Long) row[0],
                new Seat(
                                new PersonId((Long) row[1]),
                                new BodyId((Long) row[2]),
                                (Role) row[3],
                                (VotingRight) row[4],
                                new PartnerId((Long) row[5]))
                        .bringing((ParticipationLevel) row[6]),
                (ParticipationLevel) row[6],
                new Days((LocalDate) row[7], (LocalDate) row[8]),
                row[9] == null ? 0 : (Long) row[9]);
    }

    /** Whether it is a seat of its own. */
    public boolean isSeat() {
        return standsInFor == 0;
    }
}

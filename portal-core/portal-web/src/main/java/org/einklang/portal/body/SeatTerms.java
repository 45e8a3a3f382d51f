package org.einklang.portal.body;

import java.time.LocalDate;
import org.einklang.api.access.Role;
import org.einklang.api.people.ParticipationLevel;
import org.einklang.api.people.UnitId;
import org.einklang.api.people.VotingRight;
import org.jspecify.annotations.Nullable;

/**
 * What can be changed about a seat.
 *
 * @param role body role
 * @param votingRight what the seat counts for
 * @param level what the person brings in; null if nobody said
 * @param until last day; null if the end is open
 * @param office the unit with whose lead the seat comes; null if it is the person's own
 */
public record SeatTerms(
        Role role,
        VotingRight votingRight,
        @Nullable ParticipationLevel level,
        @Nullable LocalDate until,
        @Nullable UnitId office) {

    /** A seat of the person's own. */
    public SeatTerms(
            Role role, VotingRight votingRight, @Nullable ParticipationLevel level, @Nullable LocalDate until) {
        this(role, votingRight, level, until, null);
    }
}

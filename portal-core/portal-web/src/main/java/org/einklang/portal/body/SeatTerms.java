package org.einklang.portal.body;

import java.time.LocalDate;
import org.einklang.api.access.Role;
import org.einklang.api.people.ParticipationLevel;
import org.einklang.api.people.VotingRight;
import org.jspecify.annotations.Nullable;

/**
 * What can be changed about a seat.
 *
 * @param role body role
 * @param votingRight what the seat counts for
 * @param level what the person brings in; null if nobody said
 * @param until last day; null if the end is open
 */
public record SeatTerms(
        Role role,
        VotingRight votingRight,
        @Nullable ParticipationLevel level,
        @Nullable LocalDate until) {}

package org.einklang.api.agenda;

import java.time.Instant;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A wish for an agenda, and what has become of it.
 *
 * @param number names it
 * @param request what was wished
 * @param by who had the wish
 * @param asked when (UTC)
 * @param standing where it stands
 * @param meeting the meeting on whose agenda it is or was last; null before
 * @param outcome what the body said last; null before
 * @param resolution in which resolution; null if there is none
 * @param reply why it was declined; else empty
 */
public record RequestCard(
        long number,
        AgendaRequest request,
        PersonId by,
        Instant asked,
        RequestStanding standing,
        @Nullable ItemRef meeting,
        ResolutionOutcome.@Nullable Outcome outcome,
        @Nullable ItemRef resolution,
        String reply) {}

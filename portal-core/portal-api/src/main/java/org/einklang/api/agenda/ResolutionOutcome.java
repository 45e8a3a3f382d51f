package org.einklang.api.agenda;

import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.jspecify.annotations.Nullable;

/**
 * A body has dealt with a thing that came onto its agenda by an {@link AgendaRequest}. Fired as a CDI event by the module that
 * keeps agendas, in the transaction in which it is recorded; the module of the thing observes it to go on from there, and
 * has to be quick and to leave alone what is not its own. If it throws, the record of the meeting is not kept.
 *
 * @param cooperation in which cooperation
 * @param body which body
 * @param about the thing
 * @param meeting in which meeting
 * @param resolution the resolution; null if the body has come to none
 * @param outcome what came of it
 * @param corrected whether it takes the place of what was said of this resolution before, because that was recorded wrongly
 */
public record ResolutionOutcome(
        CooperationId cooperation,
        BodyId body,
        ItemRef about,
        ItemRef meeting,
        @Nullable ItemRef resolution,
        Outcome outcome,
        boolean corrected) {

    /** What can come of it. */
    public enum Outcome {
        /** Resolved as proposed. */
        ADOPTED,
        /** Voted down. */
        REJECTED,
        /** Put off: it comes up again. */
        POSTPONED,
        /** Taken back by who proposed it. */
        WITHDRAWN,
        /** No consensus: the body above decides, and the matter comes back. */
        ESCALATED,
        /** Talked about, without a resolution. */
        DISCUSSED
    }
}

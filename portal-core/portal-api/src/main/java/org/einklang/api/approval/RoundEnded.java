package org.einklang.api.approval;

import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;

/**
 * A round has ended. Fired in the transaction that ends it: what a module does then belongs to it.
 *
 * @param round which round
 * @param cooperation where
 * @param about which thing
 * @param version which text was voted on
 * @param state how it ended
 */
public record RoundEnded(RoundId round, CooperationId cooperation, ItemRef about, String version, RoundState state) {}

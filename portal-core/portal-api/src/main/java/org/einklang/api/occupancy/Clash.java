package org.einklang.api.occupancy;

import java.io.Serializable;
import java.util.Optional;
import org.einklang.api.item.ItemCard;
import org.einklang.api.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/**
 * Somebody or a room is taken at a time that was asked about.
 *
 * @param occupant who or which room
 * @param time from when to when it is taken
 * @param firmness whether for good
 * @param card by what, if that belongs to the cooperation in which somebody looks and they may see it; else null: they learn
 *     that it is taken, and nothing more
 */
public record Clash(
        Occupant occupant,
        TimeSpan time,
        Firmness firmness,
        @Nullable ItemCard card) implements Serializable {

    /** By what it is taken; empty for everybody who may not see that thing here. */
    public Optional<ItemCard> what() {
        return Optional.ofNullable(card);
    }
}

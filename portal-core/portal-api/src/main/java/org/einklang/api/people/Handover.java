package org.einklang.api.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is kept in a person's name and somebody else takes over when that person leaves or changes jobs: tasks, seats,
 * items they own. Implemented by host and modules, found by CDI; the host shows what all of them have, asks for a successor
 * and lets each hand over, in one transaction: if one fails, nothing has changed hands.
 *
 * <p>Not for records of what a person did: approved minutes keep the names that they have.
 */
public interface Handover {

    /** What the person has in this cooperation, each kind with its number; empty if there is nothing. */
    List<Kind> of(PersonId leaving, CooperationId cooperation);

    /**
     * Gives all of it to the successor, who takes over on the day after the last one. The host has checked the right, and
     * that the successor belongs to the cooperation.
     */
    void handOver(PersonId leaving, PersonId successor, CooperationId cooperation, LocalDate lastDay);

    /** What of it can also go to somebody else or to nobody, each by itself; the host asks about each. Usually nothing. */
    default List<Single> singles(PersonId leaving, CooperationId cooperation) {
        return List.of();
    }

    /**
     * The same as {@link #handOver(PersonId, PersonId, CooperationId, LocalDate)}, where something else is wished for some
     * of the singles. The host has checked those people like the successor.
     *
     * @param wishes who gets what, by the key of the single; empty if nobody does
     */
    default void handOver(
            PersonId leaving,
            PersonId successor,
            CooperationId cooperation,
            LocalDate lastDay,
            Map<String, Optional<PersonId>> wishes) {
        handOver(leaving, successor, cooperation, lastDay);
    }

    /**
     * One thing that can go its own way.
     *
     * @param key names it among those of all handovers, such as {@code seat-17}
     * @param name what people call it
     */
    record Single(String key, String name) {}

    /**
     * One kind of thing that changes hands.
     *
     * @param textKey key of the words, bundle first; the number stands in for {@code {0}}
     * @param number how many
     */
    record Kind(String textKey, long number) {}
}

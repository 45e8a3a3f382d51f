package org.einklang.api.people;

import java.time.LocalDate;
import java.util.List;

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

    /**
     * One kind of thing that changes hands.
     *
     * @param textKey key of the words, bundle first; the number stands in for {@code {0}}
     * @param number how many
     */
    record Kind(String textKey, long number) {}
}

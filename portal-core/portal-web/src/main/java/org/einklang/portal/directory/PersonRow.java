package org.einklang.portal.directory;

import java.time.LocalDate;
import org.einklang.api.people.PersonCard;
import org.jspecify.annotations.Nullable;

/**
 * A person in the list of people.
 *
 * @param card name, function, partner, mail
 * @param unit name of the unit, may be empty
 * @param phone may be empty
 * @param lastDay if it is known
 * @param awayUntil last day of an absence that holds today
 * @param deputy who stands in today, may be empty
 */
public record PersonRow(
        PersonCard card,
        String unit,
        String phone,
        @Nullable LocalDate lastDay,
        @Nullable LocalDate awayUntil,
        String deputy) {}

package org.einklang.portal.body;

import java.time.LocalDate;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.Cadence;
import org.jspecify.annotations.Nullable;

/**
 * How often a body is to meet, and since when.
 *
 * @param body which body
 * @param cadence how often at least; null if it decides from case to case
 * @param began first day of its term; null if nobody said
 */
public record BodyRhythm(
        BodyCard body, @Nullable Cadence cadence, @Nullable LocalDate began) {}

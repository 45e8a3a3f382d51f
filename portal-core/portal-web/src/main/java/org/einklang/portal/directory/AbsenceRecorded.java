package org.einklang.portal.directory;

import java.time.LocalDate;
import java.util.Optional;
import org.einklang.api.people.PersonId;

/**
 * A person will be away, or a recorded absence has got other days or another deputy. Whoever keeps seats lets their
 * deputies step in.
 *
 * @param absence number of the absence
 * @param person who is away
 * @param from first day
 * @param until last day
 * @param deputy who stands in where nobody else is named
 */
public record AbsenceRecorded(
        long absence, PersonId person, LocalDate from, LocalDate until, Optional<PersonId> deputy) {}

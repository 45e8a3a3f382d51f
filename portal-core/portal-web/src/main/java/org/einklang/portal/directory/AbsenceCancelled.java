package org.einklang.portal.directory;

import org.einklang.api.people.PersonId;

/**
 * A recorded absence no longer holds, or ended before its last day: nobody stands in for the person any more because of it.
 *
 * @param absence number of the absence
 * @param person who is there again
 */
public record AbsenceCancelled(long absence, PersonId person) {}

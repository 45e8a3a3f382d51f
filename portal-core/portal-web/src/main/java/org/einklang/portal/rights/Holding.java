package org.einklang.portal.rights;

import java.time.LocalDate;
import java.util.Optional;
import org.einklang.api.access.Role;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;

/**
 * Somebody holds a given role, or has held it, as lists show it.
 *
 * @param assignment its number
 * @param role which role
 * @param partner for whom, if it is a role of a partner
 * @param person who holds it
 * @param name their name
 * @param about where they work
 * @param since first day, as far as it is known
 * @param by name of who gave it, as far as it is known
 * @param until day on which it was withdrawn, if it was
 * @param endedBy name of who withdrew it
 * @param byGroup whether a group at the authority's identity provider brings it, so that nobody here can withdraw it
 */
public record Holding(
        long assignment,
        Role role,
        Optional<PartnerId> partner,
        PersonId person,
        String name,
        String about,
        Optional<LocalDate> since,
        Optional<String> by,
        Optional<LocalDate> until,
        Optional<String> endedBy,
        boolean byGroup) {}

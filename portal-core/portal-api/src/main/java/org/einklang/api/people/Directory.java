package org.einklang.api.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who is who, for modules: they keep ids and ask here for what to show. Provided by the host, to be injected. Each call
 * is one SQL statement, whatever the number of ids: ask once per page, not once per row.
 *
 * <p>It checks no right: the use case that calls has done so. It never crosses cooperations, except by an id that the
 * caller already holds.
 */
public interface Directory {

    /** The cooperation with this key, if it exists. */
    Optional<CooperationCard> cooperation(String key);

    /** The cooperation with this id. */
    CooperationCard cooperation(CooperationId id);

    /** The cooperation's own bodies, steering first, then by name. */
    List<BodyCard> bodies(CooperationId cooperation);

    /** The bodies with these ids; ids that no longer exist are missing in the answer. */
    Map<BodyId, BodyCard> bodies(Collection<BodyId> ids);

    /** The body with this id. */
    BodyCard body(BodyId id);

    /** Who sits in the body on this day: chair first, then secretary, then members by partner. */
    List<Seat> seats(BodyId body, LocalDate on);

    /** The people with these ids; ids that no longer exist are missing in the answer. */
    Map<PersonId, PersonCard> people(Collection<PersonId> ids);

    /** The person with this id. */
    PersonCard person(PersonId id);
}

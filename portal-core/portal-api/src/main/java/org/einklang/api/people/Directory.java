package org.einklang.api.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

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

    /** The cooperation's own bodies that are at work, sponsors first, then by name; neither external nor archived ones. */
    List<BodyCard> bodies(CooperationId cooperation);

    /** The bodies with these ids; ids that no longer exist are missing in the answer. */
    Map<BodyId, BodyCard> bodies(Collection<BodyId> ids);

    /** The body with this id. */
    BodyCard body(BodyId id);

    /** The cooperation's body with this key, as addresses name it, at work or archived; no external one. */
    Optional<BodyCard> body(CooperationId cooperation, String key);

    /** The short names of the partners with these ids, as lists show them; ids that no longer exist are missing in the answer. */
    Map<PartnerId, String> partnerNames(Collection<PartnerId> ids);

    /** The partners of the cooperation with their short names, always in the same order. */
    Map<PartnerId, String> partnersOf(CooperationId cooperation);

    /**
     * Who holds a seat in the body on this day: chair first, then secretary, then members by partner. Who may stand in for
     * a seat has none by that.
     */
    List<Seat> seats(BodyId body, LocalDate on);

    /** Who holds a seat in the body on this day and is no guest there, each once and in the same order. */
    default Set<PersonId> members(BodyId body, LocalDate on) {
        return seats(body, on).stream()
                .filter(seat -> !seat.isGuest())
                .map(Seat::person)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /**
     * The seats as they act on this day, in the same order: where somebody deputises, they sit there instead of the holder,
     * with the seat's role and vote, and {@link Seat#deputisesFor} names the holder. Nobody has two votes.
     */
    List<Seat> actingSeats(BodyId body, LocalDate on);

    /** Who is named to act for a seat of the body on this day, and may be told in its stead [000 IV.3]; none is an answer as well. */
    Set<PersonId> delegates(BodyId body, LocalDate on);

    /** The cooperation's own body that appointed this one [000 IV.3], if one has and is still at work. */
    Optional<BodyCard> appointing(BodyId body);

    /** The rules that the body works by. */
    BodyRules rules(BodyId body);

    /** The people with these ids; ids that no longer exist are missing in the answer. */
    Map<PersonId, PersonCard> people(Collection<PersonId> ids);

    /** The person with this id. */
    PersonCard person(PersonId id);
}

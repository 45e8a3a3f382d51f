package org.einklang.portal.body;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.PersonId;

/**
 * Who steps into seats and who no longer does, told when all is settled: modules hear of each body, people only if that is
 * new to them; whoever only gets other days hears nothing.
 */
final class CoverNews {

    private final Set<Place> before = new LinkedHashSet<>();
    private final Set<Place> after = new LinkedHashSet<>();

    private record Place(BodyCard body, long seat, PersonId person) {}

    /** The person was to sit in the seat. */
    void left(BodyCard body, ActsFor acts) {
        before.add(new Place(body, acts.seat(), acts.person()));
    }

    /** The person sits in the seat, today or later. */
    void taken(BodyCard body, ActsFor acts) {
        after.add(new Place(body, acts.seat(), acts.person()));
    }

    /** Tells everybody for whom that is new. */
    void tell(SeatTelling telling) {
        Stream.concat(before.stream(), after.stream())
                .map(Place::body)
                .distinct()
                .forEach(telling::moved);
        before.stream()
                .filter(place -> !after.contains(place))
                .forEach(place -> telling.stepsInNoMore(place.body(), place.person()));
        after.stream()
                .filter(place -> !before.contains(place))
                .forEach(place -> telling.stepsIn(place.body(), place.person()));
    }
}

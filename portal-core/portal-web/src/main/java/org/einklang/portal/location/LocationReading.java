package org.einklang.portal.location;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.einklang.api.people.PartnerId;
import org.einklang.portal.directory.Partner;
import org.einklang.portal.publicarea.PublicPlace;
import org.einklang.portal.publicarea.PublicReading;

/** The locations that everybody sees: those that are shown, of partners that are named. */
@ApplicationScoped
class LocationReading {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private PublicReading reading;

    /** A location with the name of its partner. */
    record Seen(Location location, Partner partner) {}

    /** All of them, in the order of the partners, then by name. */
    List<Seen> shown(PublicPlace place) {
        List<Partner> partners = reading.partners(place);
        if (partners.isEmpty()) {
            return List.of();
        }
        Map<PartnerId, List<Location>> of = entities.createQuery(
                        "select l from Location l where l.cooperationId = :here and l.shown = true order by l.name, l.id",
                        Location.class)
                .setParameter("here", place.here().value())
                .getResultStream()
                .collect(Collectors.groupingBy(Location::partner));
        Function<Partner, List<Seen>> seen = partner -> of.getOrDefault(partner.partnerId(), List.of()).stream()
                .map(location -> new Seen(location, partner))
                .toList();
        return partners.stream().map(seen).flatMap(List::stream).toList();
    }
}

package org.einklang.portal.location;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Collectors;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PartnerId;
import org.einklang.api.publication.PublicationChanged;
import org.einklang.portal.announcement.AddressWords;
import org.einklang.portal.directory.Partner;
import org.einklang.portal.directory.StoredDirectory;
import org.einklang.portal.location.LocationActed.Act;
import org.einklang.portal.publicarea.PublicAreaPermission;

/** The head of a partner keeps its locations, the coordinating office those of all. */
@ApplicationScoped
public class LocationKeeping {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private StoredDirectory directory;

    @Inject
    private Event<LocationActed> acted;

    @Inject
    private Event<PublicationChanged> changed;

    /** The partners whose locations the person who acts keeps. @throws NotVisible if there is none */
    public List<Partner> partners(CooperationId here) {
        List<Partner> own = directory.partners(here).stream()
                .filter(partner ->
                        access.may(PublicAreaPermission.KEEP_LOCATIONS, new Scope.OfPartner(here, partner.partnerId())))
                .toList();
        if (own.isEmpty()) {
            throw new NotVisible(access.me() + " keeps no locations in " + here);
        }
        return own;
    }

    /** The locations that the person who acts keeps, by partner and name. */
    public List<Location> all(CooperationId here) {
        List<Long> own = partners(here).stream()
                .map(partner -> partner.partnerId().value())
                .collect(Collectors.toList());
        return entities.createQuery(
                        "select l from Location l where l.cooperationId = :here and l.partnerId in :own"
                                + " order by l.partnerId, l.name, l.id",
                        Location.class)
                .setParameter("here", here.value())
                .setParameter("own", own)
                .getResultList();
    }

    /** The one with this key. @throws NotVisible if there is none, or somebody else keeps it */
    public Location one(CooperationId here, String key) {
        Location found = entities.createQuery(
                        "select l from Location l where l.cooperationId = :here and l.shortKey = :key", Location.class)
                .setParameter("here", here.value())
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotVisible("no location " + key));
        access.require(PublicAreaPermission.KEEP_LOCATIONS, new Scope.OfPartner(here, found.partner()));
        return found;
    }

    /** Adds a location. */
    @Transactional
    public void add(CooperationId here, LocationText text) {
        access.require(PublicAreaPermission.KEEP_LOCATIONS, new Scope.OfPartner(here, text.partner()));
        requireOfHere(here, text.partner());
        Location location = new Location(here, AddressWords.of(text.name()), text);
        entities.persist(location);
        tell(location, Act.ADDED);
    }

    /** Is like this from now on. @throws OptimisticLockException if somebody else was faster */
    @Transactional
    public void change(CooperationId here, String key, LocationText text, int seen) {
        Location location = one(here, key);
        access.require(PublicAreaPermission.KEEP_LOCATIONS, new Scope.OfPartner(here, location.partner()));
        if (location.version() != seen) {
            throw new OptimisticLockException("location " + key);
        }
        location.describe(text);
        tell(location, Act.CHANGED);
    }

    /** Is no more. */
    @Transactional
    public void remove(CooperationId here, String key) {
        Location location = one(here, key);
        access.require(PublicAreaPermission.KEEP_LOCATIONS, new Scope.OfPartner(here, location.partner()));
        tell(location, Act.REMOVED);
        entities.remove(location);
    }

    private void requireOfHere(CooperationId here, PartnerId partner) {
        if (directory.partners(here).stream().noneMatch(one -> one.partnerId().equals(partner))) {
            throw new NotVisible("no " + partner + " in " + here);
        }
    }

    private void tell(Location location, Act act) {
        acted.fire(new LocationActed(location.cooperation(), act, location.ref()));
        changed.fire(new PublicationChanged(location.cooperation()));
    }
}

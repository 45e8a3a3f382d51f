package org.einklang.portal.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.portal.directory.CorePermission;

/** A person takes or skips the tour, begins it again, and gets to know what is new; each for themselves. */
@ApplicationScoped
public class Introductions {

    @Inject
    private StoredIntroductions stored;

    @Inject
    private ReleaseNotes notes;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /** How far the person who looks knows the portal; empty if they have not logged in since there is a tour. */
    Optional<Introduction> mine() {
        access.require(CorePermission.READ_NOTIFICATION, own());
        return stored.find(access.me());
    }

    /** The tour was taken or skipped, and is not offered any more. */
    @Transactional
    public void endTour() {
        access.require(CorePermission.READ_NOTIFICATION, own());
        stored.of(access.me()).endTour(clock.instant());
    }

    /** The person has come as far as this stop; if they leave, the tour goes on there. */
    @Transactional
    public void reach(Stop stop) {
        access.require(CorePermission.READ_NOTIFICATION, own());
        stored.of(access.me()).reach(stop);
    }

    /** The tour is offered again, from its first stop. */
    @Transactional
    public void beginTour() {
        access.require(CorePermission.READ_NOTIFICATION, own());
        stored.of(access.me()).beginTour();
    }

    /** The person knows what is new, and is told no more until the next release. */
    @Transactional
    public void knowNews() {
        access.require(CorePermission.READ_NOTIFICATION, own());
        notes.latest().ifPresent(release -> stored.of(access.me()).know(release));
    }

    private Scope own() {
        return new Scope.OfItem(access.me(), Scope.installation());
    }
}

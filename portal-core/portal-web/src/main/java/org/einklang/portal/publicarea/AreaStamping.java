package org.einklang.portal.publicarea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.einklang.api.publication.PublicationChanged;
import org.einklang.portal.cooperation.ProfileChanged;
import org.einklang.portal.look.LookChosen;

/** Counts every change of what is shown, in the transaction that changes it, so that all nodes notice. */
@ApplicationScoped
class AreaStamping {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Event<PublicationChanged> changed;

    /** Needs no right: whoever caused the event had it. */
    @Transactional
    void count(@Observes PublicationChanged changed) {
        entities.createQuery("update PublicStamp s set s.stamp = s.stamp + 1 where s.cooperationId = :here")
                .setParameter("here", changed.cooperation().value())
                .executeUpdate();
    }

    void dressed(@Observes LookChosen chosen) {
        changed.fire(new PublicationChanged(chosen.in()));
    }

    void described(@Observes ProfileChanged profile) {
        changed.fire(new PublicationChanged(profile.of()));
    }
}

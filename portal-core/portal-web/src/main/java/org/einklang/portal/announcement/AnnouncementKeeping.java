package org.einklang.portal.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;
import org.einklang.api.publication.PublicationChanged;
import org.einklang.portal.announcement.AnnouncementActed.Act;
import org.einklang.portal.publicarea.PublicAreaPermission;

/** The coordinating office writes announcements, publishes them and takes them back. */
@ApplicationScoped
public class AnnouncementKeeping {

    private static final int MOST = 200;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    @Inject
    private Event<AnnouncementActed> acted;

    @Inject
    private Event<PublicationChanged> changed;

    /** All of them, the last one first. */
    public List<Announcement> all(CooperationId here) {
        access.require(PublicAreaPermission.KEEP_PUBLIC_AREA, Scope.cooperation(here));
        return entities.createQuery(
                        "select a from Announcement a where a.cooperationId = :here order by a.shownFrom desc, a.id desc",
                        Announcement.class)
                .setParameter("here", here.value())
                .setMaxResults(MOST)
                .getResultList();
    }

    /** The one with this key. @throws NotVisible if there is none */
    public Announcement one(CooperationId here, String key) {
        access.require(PublicAreaPermission.KEEP_PUBLIC_AREA, Scope.cooperation(here));
        return entities.createQuery(
                        "select a from Announcement a where a.cooperationId = :here and a.shortKey = :key",
                        Announcement.class)
                .setParameter("here", here.value())
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotVisible("no announcement " + key));
    }

    /** Writes a draft. @return its key */
    @Transactional
    public String write(CooperationId here, AnnouncementText text) {
        access.require(PublicAreaPermission.KEEP_PUBLIC_AREA, Scope.cooperation(here));
        Announcement draft = new Announcement(here, AddressWords.of(text.title()), text, clock.instant());
        entities.persist(draft);
        acted.fire(new AnnouncementActed(here, Act.WRITTEN, draft.ref()));
        return draft.shortKey();
    }

    /** Says this from now on. @throws OptimisticLockException if somebody else was faster */
    @Transactional
    public void change(CooperationId here, String key, AnnouncementText text, int seen) {
        access.require(PublicAreaPermission.KEEP_PUBLIC_AREA, Scope.cooperation(here));
        Announcement found = one(here, key);
        if (found.version() != seen) {
            throw new OptimisticLockException("announcement " + key);
        }
        found.say(text, clock.instant());
        tell(here, found, Act.CHANGED);
    }

    /** Opens it. */
    @Transactional
    public void publish(CooperationId here, String key) {
        access.require(PublicAreaPermission.KEEP_PUBLIC_AREA, Scope.cooperation(here));
        Announcement found = one(here, key);
        found.publish(clock.instant());
        tell(here, found, Act.PUBLISHED);
    }

    /** Takes it back. */
    @Transactional
    public void withdraw(CooperationId here, String key) {
        access.require(PublicAreaPermission.KEEP_PUBLIC_AREA, Scope.cooperation(here));
        Announcement found = one(here, key);
        found.withdraw();
        tell(here, found, Act.WITHDRAWN);
    }

    private void tell(CooperationId here, Announcement announcement, Act act) {
        acted.fire(new AnnouncementActed(here, act, announcement.ref()));
        changed.fire(new PublicationChanged(here));
    }
}

package org.einklang.portal.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.einklang.api.people.CooperationId;
import org.einklang.api.publication.Publication;
import org.einklang.api.publication.PublicationSource;

/** What was published of the announcements, for the gate. */
@ApplicationScoped
class AnnouncementSource implements PublicationSource {

    private static final String PUBLISHED =
            "select a from Announcement a where a.cooperationId = :here and a.state = :published";

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Override
    public String path() {
        return "news";
    }

    @Override
    public String titleKey() {
        return "publicarea.news";
    }

    @Override
    public List<Publication> newest(CooperationId cooperation, int first, int most) {
        return entities.createQuery(PUBLISHED + " order by a.shownFrom desc, a.id desc", Announcement.class)
                .setParameter("here", cooperation.value())
                .setParameter("published", AnnouncementState.PUBLISHED)
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultStream()
                .map(Announcement::publication)
                .toList();
    }

    @Override
    public Optional<Publication> find(CooperationId cooperation, String key) {
        return entities.createQuery(PUBLISHED + " and a.shortKey = :key", Announcement.class)
                .setParameter("here", cooperation.value())
                .setParameter("published", AnnouncementState.PUBLISHED)
                .setParameter("key", key)
                .getResultStream()
                .findFirst()
                .map(Announcement::publication);
    }
}

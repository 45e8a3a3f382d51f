package org.einklang.meetings.guest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.einklang.api.privacy.RetentionRule;

/** Mail addresses of guests without an account go some months after the meeting; that they were heard stays on record. */
@ApplicationScoped
class GuestRetention implements RetentionRule {

    private static final String OLD = " from ItemGuest g where g.mail <> '' and g.item.meeting.ends < :before";

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Override
    public String key() {
        return "meetings.retention.guests";
    }

    @Override
    public int usualMonths() {
        return 3;
    }

    /** As long as the guest sees the item. */
    @Override
    public int fewestMonths() {
        return 1;
    }

    @Override
    public int mostMonths() {
        return 12;
    }

    @Override
    public long count(Instant before) {
        return entities.createQuery("select count(g)" + OLD, Long.class)
                .setParameter("before", before)
                .getSingleResult();
    }

    @Override
    public int delete(Instant before, int most) {
        List<ItemGuest> old = entities.createQuery("select g" + OLD + " order by g.id", ItemGuest.class)
                .setParameter("before", before)
                .setMaxResults(most)
                .getResultList();
        old.forEach(ItemGuest::forgetMail);
        return old.size();
    }
}

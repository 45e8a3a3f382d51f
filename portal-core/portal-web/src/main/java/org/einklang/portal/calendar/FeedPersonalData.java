package org.einklang.portal.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import org.einklang.api.people.PersonId;
import org.einklang.api.privacy.PersonalData;
import org.einklang.api.time.PortalTime;

/** What calendars hold on a person: the feeds that they have. */
@ApplicationScoped
class FeedPersonalData implements PersonalData {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Override
    public String module() {
        return "calendar";
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        return Map.of(
                "feeds",
                entities.createQuery(
                                "select f from CalendarFeed f where f.ownerId = :person order by f.id",
                                CalendarFeed.class)
                        .setParameter("person", person.value())
                        .getResultStream()
                        .map(FeedPersonalData::feed)
                        .toList());
    }

    private static Map<String, Object> feed(CalendarFeed feed) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("created", PortalTime.inBerlin(feed.created()).toString());
        if (feed.fetched() != null) {
            told.put("fetched", PortalTime.inBerlin(feed.fetched()).toString());
        }
        return told;
    }

    @Override
    @Transactional
    public void erase(PersonId person) {
        entities.createQuery("delete from CalendarFeed f where f.ownerId = :person")
                .setParameter("person", person.value())
                .executeUpdate();
    }
}

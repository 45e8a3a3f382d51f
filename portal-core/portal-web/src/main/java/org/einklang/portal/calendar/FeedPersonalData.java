package org.einklang.portal.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import org.einklang.api.people.PersonId;
import org.einklang.api.privacy.PersonRows;
import org.einklang.api.privacy.PersonalData;

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
    public Set<String> tables() {
        return Set.of("CALENDAR_FEED");
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        return Map.of(
                "feeds",
                PersonRows.of(
                        entities,
                        person,
                        "select f.created, f.fetched from CalendarFeed f where f.ownerId = :person order by f.id",
                        "created",
                        "lastUsed"));
    }

    @Override
    @Transactional
    public void erase(PersonId person) {
        entities.createQuery("delete from CalendarFeed f where f.ownerId = :person")
                .setParameter("person", person.value())
                .executeUpdate();
    }
}

package org.einklang.portal.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.einklang.api.people.PersonId;
import org.einklang.api.privacy.Fate;
import org.einklang.api.privacy.PersonRows;
import org.einklang.api.privacy.PersonalData;

/**
 * What campaigns hold on a person: what they were asked about and what they answered, for themselves or as a deputy. That
 * something was answered stays; who did it goes.
 */
@ApplicationScoped
class CampaignPersonalData implements PersonalData {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Override
    public String module() {
        return "campaigns";
    }

    @Override
    public Set<String> tables() {
        return Set.of("CAMPAIGN", "CAMPAIGN_ENTRY");
    }

    @Override
    public Fate fate(String key) {
        return Fate.ANONYMOUS;
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        return Map.of(
                "keeps",
                of("ownerId", person),
                "asked",
                of("askedId", person),
                "answered",
                of("answeredBy", person),
                "answeredForYou",
                of("answeredFor", person),
                "started",
                PersonRows.of(
                        entities,
                        person,
                        "select c.title, c.started from Campaign c where c.startedBy = :person order by c.id",
                        "title",
                        "when"));
    }

    private List<Map<String, Object>> of(String field, PersonId person) {
        return PersonRows.of(
                entities,
                person,
                "select e.itemName, e.state, e.answeredAt from AskedEntry e where e." + field
                        + " = :person order by e.id",
                "title",
                "state",
                "when");
    }

    @Override
    @Transactional
    public void erase(PersonId person) {
        for (String field : List.of("ownerId", "askedId", "answeredBy", "answeredFor")) {
            entities.createQuery("update AskedEntry e set e." + field + " = null where e." + field + " = :person")
                    .setParameter("person", person.value())
                    .executeUpdate();
        }
    }
}

package org.einklang.portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
import org.einklang.api.text.Texts;

/** What notices hold on a person: how they want to be told, and of what they were told. All of it goes. */
@ApplicationScoped
class NoticesPersonalData implements PersonalData {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Texts texts;

    @Override
    public String module() {
        return "notifications";
    }

    @Override
    public Set<String> tables() {
        return Set.of("TOLD", "NOTICE_WISH");
    }

    @Override
    public Fate fate(String key) {
        return Set.of("caused").contains(key) ? Fate.ANONYMOUS : Fate.REMOVED;
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        NoticeWish wish = entities.find(NoticeWish.class, person.value());
        Map<String, Object> wishes = wish == null
                ? Map.of()
                : Map.of("times", wish.times().toString(), "topics", wish.ways().toString());
        return Map.of(
                "wishes",
                wishes,
                "told",
                inWords(rows(
                        person,
                        "select t.textKey, t.moment, t.readAt from Told t where t.personId = :person order by t.id",
                        "what",
                        "when",
                        "read")),
                "caused",
                inWords(rows(
                        person,
                        "select t.textKey, t.moment from Told t where t.actorId = :person order by t.id",
                        "what",
                        "when")));
    }

    private List<Map<String, Object>> rows(PersonId person, String query, String... names) {
        return PersonRows.of(entities, person, query, names);
    }

    private List<Map<String, Object>> inWords(List<Map<String, Object>> rows) {
        rows.forEach(row -> row.computeIfPresent("what", (name, key) -> texts.get(String.valueOf(key), "…", "…")));
        return rows;
    }

    @Override
    @Transactional
    public void erase(PersonId person) {
        entities.createQuery("delete from Told t where t.personId = :person")
                .setParameter("person", person.value())
                .executeUpdate();
        entities.createQuery("delete from NoticeWish w where w.personId = :person")
                .setParameter("person", person.value())
                .executeUpdate();
    }
}

package org.einklang.portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.einklang.api.people.PersonId;
import org.einklang.api.privacy.PersonalData;

/** What notices hold on a person: how they want to be told, and of what they were told. All of it goes. */
@ApplicationScoped
class NoticesPersonalData implements PersonalData {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Override
    public String module() {
        return "notifications";
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
                entities.createQuery("select t from Told t where t.personId = :person order by t.id", Told.class)
                        .setParameter("person", person.value())
                        .getResultStream()
                        .map(told -> told.moment() + " " + told.textKey() + " " + told.about())
                        .toList());
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

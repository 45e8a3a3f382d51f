package org.einklang.portal.operator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.Set;
import org.einklang.api.people.PersonId;
import org.einklang.api.privacy.PersonRows;
import org.einklang.api.privacy.PersonalData;

/** Which notices somebody has put away; it goes with them. */
@ApplicationScoped
class OperatorPersonalData implements PersonalData {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Override
    public String module() {
        return "upkeep";
    }

    @Override
    public Set<String> tables() {
        return Set.of("NOTICE_PUT_AWAY");
    }

    @Override
    public Map<String, Object> export(PersonId person) {
        return Map.of(
                "putAway",
                PersonRows.of(
                        entities,
                        person,
                        "select n.from, n.textDe from PutAway p join OperatorNotice n on n.id = p.noticeId"
                                + " where p.personId = :person order by p.id",
                        "when",
                        "title"));
    }

    @Override
    @Transactional
    public void erase(PersonId person) {
        entities.createQuery("delete from PutAway p where p.personId = :person")
                .setParameter("person", person.value())
                .executeUpdate();
    }
}

package org.einklang.portal.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.einklang.api.NotVisible;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;

/** Whether somebody works for a partner of a cooperation; a coordinator keeps nobody else's account. */
@ApplicationScoped
public class Belonging {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    void require(PersonId person, CooperationId cooperation) {
        long found = entities.createQuery(
                        "select count(p) from Person p, Participation t where p.id = :person"
                                + " and t.partnerId = p.partnerId and t.cooperationId = :cooperation",
                        Long.class)
                .setParameter("person", person.value())
                .setParameter("cooperation", cooperation.value())
                .getSingleResult();
        if (found == 0) {
            throw new NotVisible(person + " does not belong to " + cooperation);
        }
    }
}

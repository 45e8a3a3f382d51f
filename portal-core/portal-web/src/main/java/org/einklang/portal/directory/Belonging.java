package org.einklang.portal.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.einklang.api.NotVisible;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.UnitId;

/**
 * Partners, units and people by their numbers, only where they belong to the cooperation: for use cases, which ask for the
 * right themselves. What belongs elsewhere is {@link NotVisible}, the same as what does not exist.
 */
@ApplicationScoped
public class Belonging {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    /** The partner. @throws NotVisible unless it takes part in the cooperation */
    public Partner partner(CooperationId cooperation, PartnerId id) {
        return only(
                entities.createQuery(
                                "select r from Partner r, Participation t where r.id = :id and t.partnerId = r.id"
                                        + " and t.cooperationId = :cooperation",
                                Partner.class)
                        .setParameter("id", id.value())
                        .setParameter("cooperation", cooperation.value())
                        .getResultList(),
                id);
    }

    /** The unit. @throws NotVisible unless its partner takes part in the cooperation */
    public Unit unit(CooperationId cooperation, UnitId id) {
        return only(
                entities.createQuery(
                                "select u from Unit u, Participation t where u.id = :id and t.partnerId = u.partnerId"
                                        + " and t.cooperationId = :cooperation",
                                Unit.class)
                        .setParameter("id", id.value())
                        .setParameter("cooperation", cooperation.value())
                        .getResultList(),
                id);
    }

    /** The person, also one who has left. @throws NotVisible unless the person's partner takes part in the cooperation */
    public Person person(CooperationId cooperation, PersonId id) {
        return only(
                entities.createQuery(
                                "select p from Person p, Participation t where p.id = :id and t.partnerId = p.partnerId"
                                        + " and t.cooperationId = :cooperation",
                                Person.class)
                        .setParameter("id", id.value())
                        .setParameter("cooperation", cooperation.value())
                        .getResultList(),
                id);
    }

    /** The units of a partner. */
    public UnitTree units(PartnerId partner) {
        return new UnitTree(entities.createQuery("select u from Unit u where u.partnerId = :partner", Unit.class)
                .setParameter("partner", partner.value())
                .getResultList());
    }

    private static <T> T only(List<T> found, Object id) {
        if (found.isEmpty()) {
            throw new NotVisible("no " + id + " in this cooperation");
        }
        return found.get(0);
    }
}

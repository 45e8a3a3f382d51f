package org.einklang.portal.audit.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.portal.audit.Involved;

/** The stored accesses; each call is a transaction of its own. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class AccessLines {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    /** Stores an access unless it is there. @throws RuntimeException if somebody stores the same at the same time */
    void add(PersonId person, ItemRef item, CooperationId cooperation, Instant moment) {
        if (!has(person, item, cooperation, moment)) {
            entities.persist(new AccessLine(person, item, cooperation, moment));
            entities.flush();
        }
    }

    boolean has(PersonId person, ItemRef item, CooperationId cooperation, Instant moment) {
        return !entities.createQuery(
                        "select a.id from AccessLine a where a.person = :person and a.item = :item"
                                + " and a.cooperation = :cooperation and a.hour = :hour",
                        Long.class)
                .setParameter("person", person.value())
                .setParameter("item", Involved.written(item))
                .setParameter("cooperation", cooperation.value())
                .setParameter("hour", AccessLine.hourOf(moment))
                .getResultList()
                .isEmpty();
    }

    /** Forgets what is older than this. */
    void forgetBefore(Instant moment) {
        entities.createQuery("delete from AccessLine a where a.hour < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}

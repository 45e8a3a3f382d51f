package org.einklang.portal.operator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Optional;

/** The one time of maintenance in the database. Checks no right: who calls does. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
class MaintenanceStore {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    /** What is announced or goes on. */
    Optional<Closing> find() {
        return entities.createQuery("select t from MaintenanceTime t", MaintenanceTime.class)
                .getResultStream()
                .map(MaintenanceTime::closing)
                .findFirst();
    }

    /** Puts this in the place of whatever was announced. */
    @Transactional(TxType.MANDATORY)
    void put(Closing closing) {
        entities.createQuery("delete from MaintenanceTime t").executeUpdate();
        entities.persist(new MaintenanceTime(closing));
    }

    /** It is over. */
    void forget() {
        entities.createQuery("delete from MaintenanceTime t").executeUpdate();
    }
}

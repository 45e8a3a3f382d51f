package org.einklang.portal.setup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Whether anybody lives here yet. */
@ApplicationScoped
public class Installation {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    private volatile boolean inhabited;

    /** True until the first account exists; asked with every request, so the answer "no" is remembered. */
    public boolean isEmpty() {
        if (!inhabited) {
            inhabited = !entities.createQuery("select a.id from Account a", Long.class)
                    .setMaxResults(1)
                    .getResultList()
                    .isEmpty();
        }
        return !inhabited;
    }
}

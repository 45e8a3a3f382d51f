package org.einklang.portal.number;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * Begins sequences in a transaction of its own, so that two who draw the first number at the same time meet at one row
 * and the one who comes second does not lose their work.
 */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class NewSequences {

    @PersistenceContext(unitName = "core")
    private EntityManager em;

    /** @throws RuntimeException when somebody else has begun it at the same time */
    public void begin(String name) {
        em.persist(new NumberSequence(name));
        em.flush();
    }
}

package org.einklang.portal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Keeps what a check has found, in a transaction that is as short as that. */
@ApplicationScoped
class CheckKeeping {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Transactional(TxType.REQUIRES_NEW)
    CheckedChain keep(CheckedChain checked) {
        entities.persist(checked);
        return checked;
    }
}

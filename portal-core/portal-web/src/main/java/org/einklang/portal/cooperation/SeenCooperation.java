package org.einklang.portal.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import org.einklang.api.NotVisible;
import org.einklang.api.people.CooperationId;
import org.einklang.portal.directory.Cooperation;

/** The cooperation as somebody saw it in a form: all its settings count as one thing, so that nobody overwrites a colleague. */
@ApplicationScoped
class SeenCooperation {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    /** As it is now. */
    Cooperation now(CooperationId id) {
        Cooperation found = entities.find(Cooperation.class, id.value());
        if (found == null) {
            throw new NotVisible("no " + id);
        }
        return found;
    }

    /** To be changed in this transaction. @throws OptimisticLockException if somebody else was faster */
    Cooperation toChange(CooperationId id, int seen) {
        Cooperation found = now(id);
        if (found.version() != seen) {
            throw new OptimisticLockException("cooperation " + id);
        }
        entities.lock(found, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        return found;
    }
}

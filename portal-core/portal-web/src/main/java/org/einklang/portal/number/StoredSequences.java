package org.einklang.portal.number;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.einklang.api.number.NumberSequences;

/**
 * Counts in the database. Raising the number by an update locks the row until the caller's transaction ends, on Derby
 * and on PostgreSQL: whoever draws from the same sequence waits, and a rollback gives the number back.
 */
@ApplicationScoped
@Transactional
public class StoredSequences implements NumberSequences {

    private static final Logger LOG = Logger.getLogger(StoredSequences.class.getName());

    @PersistenceContext(unitName = "core")
    private EntityManager em;

    @Inject
    private NewSequences newSequences;

    @Override
    public long draw(String sequence) {
        if (!raise(sequence)) {
            begin(sequence);
            if (!raise(sequence)) {
                throw new IllegalStateException("The sequence " + sequence + " could not be begun");
            }
        }
        return em.createQuery("select s.lastNumber from NumberSequence s where s.name = :name", Long.class)
                .setParameter("name", sequence)
                .getSingleResult();
    }

    private boolean raise(String sequence) {
        return em.createQuery("update NumberSequence s set s.lastNumber = s.lastNumber + 1 where s.name = :name")
                        .setParameter("name", sequence)
                        .executeUpdate()
                == 1;
    }

    private void begin(String sequence) {
        try {
            newSequences.begin(sequence);
        } catch (RuntimeException begunByAnother) {
            LOG.log(Level.FINE, "Somebody else has begun {0}", sequence);
        }
    }
}

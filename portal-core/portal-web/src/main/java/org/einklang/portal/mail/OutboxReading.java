package org.einklang.portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.einklang.api.table.TableReading;

/** Reads the outbox. Checks no right: who calls shows it only to whom it may be shown. */
@ApplicationScoped
@Transactional
public class OutboxReading {

    @PersistenceContext(unitName = "core")
    private EntityManager em;

    /** All mails without their texts, newest first. Filter: {@code state}. */
    public TableReading<Long, MailRow> mails() {
        return new MailRows(em);
    }

    /** One mail with everything in it. */
    public Optional<OutboxMail> mail(long id) {
        return Optional.ofNullable(em.find(OutboxMail.class, id));
    }
}

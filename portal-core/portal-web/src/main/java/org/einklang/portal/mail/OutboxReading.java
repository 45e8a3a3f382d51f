package org.einklang.portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads the outbox. Checks no right: who calls shows it only to whom it may be shown. */
@ApplicationScoped
@Transactional
public class OutboxReading {

    @PersistenceContext(unitName = "core")
    private EntityManager em;

    /** The newest mails, newest first, without their texts. */
    public List<MailRow> newest(int limit) {
        return em
                .createQuery(
                        "select m.id, m.recipient, m.recipientName, m.subject, m.created, m.state"
                                + " from OutboxMail m order by m.id desc",
                        Object[].class)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(OutboxReading::row)
                .toList();
    }

    /** One mail with everything in it. */
    public Optional<OutboxMail> mail(long id) {
        return Optional.ofNullable(em.find(OutboxMail.class, id));
    }

    private static MailRow row(Object[] column) {
        return new MailRow(
                (Long) column[0],
                (String) column[1],
                (String) column[2],
                (String) column[3],
                (Instant) column[4],
                (MailState) column[5]);
    }
}

package org.einklang.portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.config.Config;
import org.einklang.api.mail.Mail;
import org.einklang.api.mail.Outbox;

/** Keeps each mail in the database, in the transaction that wanted it; {@link MailDelivery} takes it from there. */
@ApplicationScoped
@Transactional
public class MailOutbox implements Outbox {

    @PersistenceContext(unitName = "core")
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private Config config;

    @Override
    public void put(Mail mail) {
        String messageId =
                "<" + UUID.randomUUID() + "@" + MailSettings.from(config).domain() + ">";
        em.persist(new OutboxMail(mail, messageId, clock.instant()));
    }
}

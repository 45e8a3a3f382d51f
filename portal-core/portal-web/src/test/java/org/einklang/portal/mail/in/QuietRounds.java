package org.einklang.portal.mail.in;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Lets the portal's own rounds wait: they would look at the mails of a test at the same time. */
@ApplicationScoped
class QuietRounds {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Transactional
    void begin() {
        schedule(clock.instant().plus(Duration.ofDays(1)));
    }

    @Transactional
    void end() {
        schedule(clock.instant());
    }

    private void schedule(Instant next) {
        entities.createQuery("update StoredJob j set j.notBefore = :next, j.version = j.version + 1"
                        + " where j.kind = :kind and j.slot = 'schedule'")
                .setParameter("next", next)
                .setParameter("kind", MailRound.KIND)
                .executeUpdate();
    }
}

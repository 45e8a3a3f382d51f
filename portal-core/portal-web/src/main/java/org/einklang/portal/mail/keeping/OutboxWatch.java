package org.einklang.portal.mail.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.einklang.portal.mail.MailState;
import org.einklang.portal.operation.Light;
import org.einklang.portal.operation.Verdict;
import org.einklang.portal.operation.Watch;
import org.jspecify.annotations.Nullable;

/** Whether mail leaves: how much waits, and since when. */
@ApplicationScoped
class OutboxWatch implements Watch {

    private static final Duration PATIENCE = Duration.ofMinutes(15);

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Standings standings;

    @Inject
    private Clock clock;

    @Override
    public int order() {
        return 20;
    }

    @Override
    public String part() {
        return "outbox";
    }

    @Override
    public Verdict look() {
        Object[] row = entities.createQuery(
                        "select count(m.id), min(m.created) from OutboxMail m where m.state = :waiting", Object[].class)
                .setParameter("waiting", MailState.WAITING)
                .getSingleResult();
        long waiting = (Long) row[0];
        long minutes = minutesSince((Instant) row[1]);
        long failed = entities.createQuery("select count(m.id) from OutboxMail m where m.state = :failed", Long.class)
                .setParameter("failed", MailState.FAILED)
                .getSingleResult();
        return said(standings.canSend(), waiting, minutes, failed)
                .at("/admin/mail")
                .with("server", standings.canSend())
                .with("waiting", waiting)
                .with("oldestMinutes", minutes)
                .with("failed", failed);
    }

    /** What is to be said. @param minutes since when the oldest one waits */
    static Verdict said(boolean server, long waiting, long minutes, long failed) {
        if (!server) {
            return Verdict.of(Light.OPEN, "outbox.none", waiting);
        }
        if (waiting > 0 && minutes >= PATIENCE.toMinutes()) {
            return Verdict.of(Light.BAD, "outbox.late", waiting, minutes);
        }
        if (failed > 0) {
            return Verdict.of(Light.WARN, "outbox.failed", failed);
        }
        return waiting == 0 ? Verdict.of(Light.OK, "outbox.well") : Verdict.of(Light.OK, "outbox.waiting", waiting);
    }

    private long minutesSince(@Nullable Instant moment) {
        return moment == null
                ? 0
                : Math.max(0, Duration.between(moment, clock.instant()).toMinutes());
    }
}

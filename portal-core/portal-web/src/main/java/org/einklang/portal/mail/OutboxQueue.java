package org.einklang.portal.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The waiting mails as {@link MailDelivery} sees them. Each step is a short transaction of its own. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class OutboxQueue {

    /** Longer than the slowest attempt can take with the timeouts of {@link MailServer}. */
    static final Duration CLAIM = Duration.ofMinutes(3);

    @PersistenceContext(unitName = "core")
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Ids of mails whose time has come and that no node is sending, longest waiting first. */
    public List<Long> due(int limit) {
        return em.createQuery(
                        "select m.id from OutboxMail m where m.state = :waiting and m.nextAttempt <= :now"
                                + " and (m.claimedUntil is null or m.claimedUntil < :now) order by m.nextAttempt, m.id",
                        Long.class)
                .setParameter("waiting", MailState.WAITING)
                .setParameter("now", clock.instant())
                .setMaxResults(limit)
                .getResultList();
    }

    /** Takes the mail for this node; empty if another node was faster. After {@link #CLAIM} the claim is void. */
    public Optional<OutboxMail> claim(long id) {
        Instant now = clock.instant();
        int won = em.createQuery("update OutboxMail m set m.claimedUntil = :until where m.id = :id"
                        + " and m.state = :waiting and m.nextAttempt <= :now"
                        + " and (m.claimedUntil is null or m.claimedUntil < :now)")
                .setParameter("until", now.plus(CLAIM))
                .setParameter("id", id)
                .setParameter("waiting", MailState.WAITING)
                .setParameter("now", now)
                .executeUpdate();
        return won == 1 ? Optional.ofNullable(em.find(OutboxMail.class, id)) : Optional.empty();
    }

    /** The mail server has taken the mail. */
    public void sent(long id) {
        locked(id).sent(clock.instant());
    }

    /** The attempt has failed for this reason. */
    public void failed(long id, String reason) {
        locked(id).failed(reason, clock.instant());
    }

    /** The notice that it came back may be read at the same moment: one waits for the other. */
    private OutboxMail locked(long id) {
        return em.find(OutboxMail.class, id, LockModeType.PESSIMISTIC_WRITE);
    }
}

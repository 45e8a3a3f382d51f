package org.einklang.portal.mail.in;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Remembers which mails came in. Each call is a short transaction of its own, unless it says otherwise. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class InboundMemory {

    /** So long it is remembered; a mail that is older than {@link MailRound#OLDEST} is not looked at any more. */
    static final Duration KEPT = Duration.ofDays(90);

    private static final int AT_ONCE = 500;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Those of these mails that are known. */
    public Map<MailKey, InboundMail> known(Collection<MailKey> keys) {
        Map<MailKey, InboundMail> known = new HashMap<>();
        List<String> all = keys.stream().map(MailKey::value).distinct().toList();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            entities.createQuery("select m from InboundMail m where m.key in :keys", InboundMail.class)
                    .setParameter("keys", all.subList(from, Math.min(all.size(), from + AT_ONCE)))
                    .getResultStream()
                    .forEach(mail -> known.put(new MailKey(mail.key()), mail));
        }
        return known;
    }

    /** Writes down what became of a mail. */
    public void note(MailKey key, Reason reason) {
        here(key).became(reason, clock.instant());
    }

    /** Dealing with the mail has failed; not if another node has dealt with it meanwhile. */
    public void failed(MailKey key, String fault) {
        InboundMail mail = here(key);
        if (mail.outcome() == Outcome.TRYING) {
            mail.failed(fault, clock.instant());
        }
    }

    /** The mailbox was read. */
    public void succeeded() {
        look().succeeded(clock.instant());
    }

    /** The mailbox could not be read. @return whether that is news */
    public boolean couldNotLook(String fault) {
        InboundLook look = look();
        boolean news = look.lastFault().isEmpty();
        look.failed(fault, clock.instant());
        return news;
    }

    /** Forgets what is older than {@link #KEPT}. */
    public void forgetOld() {
        entities.createQuery("delete from InboundMail m where m.handled < :before")
                .setParameter("before", clock.instant().minus(KEPT))
                .executeUpdate();
    }

    /** The row of the mail, in the caller's transaction; a new one if nobody has seen the mail before. */
    @Transactional(TxType.MANDATORY)
    InboundMail here(MailKey key) {
        return entities.createQuery("select m from InboundMail m where m.key = :key", InboundMail.class)
                .setParameter("key", key.value())
                .getResultStream()
                .findFirst()
                .orElseGet(() -> {
                    InboundMail mail = new InboundMail(key, clock.instant());
                    entities.persist(mail);
                    return mail;
                });
    }

    /** When the newest answer was written that was taken from this person; in the caller's transaction. */
    @Transactional(TxType.MANDATORY)
    Optional<Instant> lastAnswer(MailKey answer) {
        return Optional.ofNullable(entities.createQuery(
                        "select max(m.answerWritten) from InboundMail m where m.answerKey = :key and m.reason = :taken",
                        Instant.class)
                .setParameter("key", answer.value())
                .setParameter("taken", Reason.ANSWERED)
                .getSingleResult());
    }

    private InboundLook look() {
        InboundLook look = entities.find(InboundLook.class, InboundLook.ONLY);
        if (look == null) {
            look = new InboundLook();
            entities.persist(look);
        }
        return look;
    }
}

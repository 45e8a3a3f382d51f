package org.einklang.portal.mail.keeping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.job.JobOrder;
import org.einklang.api.job.Jobs;
import org.einklang.portal.mail.MailState;
import org.einklang.portal.mail.OutboxMail;
import org.einklang.portal.mail.in.InboundLook;
import org.einklang.portal.mail.in.InboundMail;
import org.einklang.portal.mail.in.MailRound;
import org.einklang.portal.mail.in.Outcome;
import org.einklang.portal.mail.in.Reason;
import org.einklang.portal.mail.keeping.MailTriedAgain.What;

/** An administrator looks after mail, without reading any. */
@ApplicationScoped
public class MailKeeping {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final int MOST = 50;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    @Inject
    private Jobs jobs;

    @Inject
    private Event<MailTriedAgain> tried;

    /** The mails that have not arrived. */
    UnsentRows unsent() {
        access.require(MailPermission.KEEP_MAIL, Scope.installation());
        return new UnsentRows(entities);
    }

    /** How many mails there are in each state, except those that were sent. */
    Map<MailState, Long> sending() {
        access.require(MailPermission.KEEP_MAIL, Scope.installation());
        Map<MailState, Long> numbers = new EnumMap<>(MailState.class);
        entities.createQuery(
                        "select m.state, count(m.id) from OutboxMail m where m.state in :states group by m.state",
                        Object[].class)
                .setParameter("states", UnsentRows.STATES)
                .getResultStream()
                .forEach(row -> numbers.put((MailState) row[0], (Long) row[1]));
        return numbers;
    }

    /** Whether the mail server has refused something that still waits. */
    boolean isRefused() {
        access.require(MailPermission.KEEP_MAIL, Scope.installation());
        return !entities.createQuery(
                        "select m.id from OutboxMail m where m.state = :waiting and m.lastError is not null",
                        Long.class)
                .setParameter("waiting", MailState.WAITING)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** How receiving stands. */
    Receiving receiving() {
        access.require(MailPermission.KEEP_MAIL, Scope.installation());
        InboundLook look = entities.find(InboundLook.class, InboundLook.ONLY);
        List<Tally> week = entities.createQuery(
                        "select m.reason, count(m.id) from InboundMail m where m.handled >= :since group by m.reason",
                        Object[].class)
                .setParameter("since", clock.instant().minus(WEEK))
                .getResultStream()
                .map(row -> new Tally((Reason) row[0], (Long) row[1]))
                .sorted(Comparator.comparing(Tally::reason))
                .toList();
        List<InboundMail> waiting = entities.createQuery(
                        "select m from InboundMail m where m.outcome in :outcomes order by m.handled desc, m.id desc",
                        InboundMail.class)
                .setParameter("outcomes", List.of(Outcome.TRYING, Outcome.ASIDE))
                .setMaxResults(MOST)
                .getResultList();
        return new Receiving(look == null ? new InboundLook() : look, week, waiting);
    }

    /** Has a mail sent as soon as possible. @throws NotVisible if there is none that could be */
    @Transactional
    public void sendAgain(long id) {
        access.require(MailPermission.KEEP_MAIL, Scope.installation());
        OutboxMail mail = entities.find(OutboxMail.class, id);
        if (mail == null || !mail.again(clock.instant())) {
            throw new NotVisible("no mail to send again: " + id);
        }
        tried.fire(new MailTriedAgain(What.ONE_SENT));
    }

    /** Has everything sent as soon as possible that waits or was given up; not what came back. */
    @Transactional
    public void sendAllAgain() {
        access.require(MailPermission.KEEP_MAIL, Scope.installation());
        entities.createQuery("update OutboxMail m set m.state = :waiting, m.attempts = 0, m.nextAttempt = :now"
                        + " where m.state in :states")
                .setParameter("waiting", MailState.WAITING)
                .setParameter("now", clock.instant())
                .setParameter("states", List.of(MailState.WAITING, MailState.FAILED))
                .executeUpdate();
        tried.fire(new MailTriedAgain(What.ALL_SENT));
    }

    /** Has the mailbox read at once. */
    @Transactional
    public void lookNow() {
        access.require(MailPermission.KEEP_MAIL, Scope.installation());
        jobs.submit(JobOrder.of(MailRound.KIND, "").onlyOneFor("now"));
        tried.fire(new MailTriedAgain(What.LOOKED));
    }

    /** Has a mail that came in looked at again in the next round. @throws NotVisible if it does not wait for that */
    @Transactional
    public void lookAgain(long id) {
        access.require(MailPermission.KEEP_MAIL, Scope.installation());
        InboundMail mail = entities.find(InboundMail.class, id);
        if (mail == null || !mail.again(clock.instant())) {
            throw new NotVisible("no mail to look at again: " + id);
        }
        tried.fire(new MailTriedAgain(What.ONE_READ));
    }

    /** Notes that sending was tried with a mail of its own. */
    @Transactional
    public void noteTest() {
        access.require(MailPermission.KEEP_MAIL, Scope.installation());
        tried.fire(new MailTriedAgain(What.TESTED));
    }
}

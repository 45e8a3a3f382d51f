package org.einklang.portal.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.PortalTime;

/** The sessions in the database. Each step is a short transaction of its own, beside whatever the page does. */
@ApplicationScoped
@Transactional(TxType.REQUIRES_NEW)
public class SessionStore {

    /** How exact the last use is: a row is not written anew at every click. */
    static final Duration EXACT_TO = Duration.ofMinutes(1);

    /** So long after its end a row stays, so that who comes late is told why. */
    static final Duration REMEMBERED = Duration.ofDays(1);

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private SessionSettings settings;

    @Inject
    private Clock clock;

    /**
     * What is known of a session that still has its row and its account.
     *
     * @param started when the person logged in
     * @param lastUsed when they last asked for something, to the minute
     */
    public record Times(Instant started, Instant lastUsed) {}

    /** Notes that a person has logged in; the number of the row. */
    public long begin(PersonId person, Device device, String shortAddress) {
        LoginSession session = new LoginSession(person, device, shortAddress, clock.instant());
        entities.persist(session);
        return session.id();
    }

    /** One read over the primary key; nothing if the session was ended the person has no account any more, or has left. */
    @Transactional(TxType.SUPPORTS)
    public Optional<Times> times(SessionKey key) {
        return entities.createQuery(
                        "select s.started, s.lastUsed from LoginSession s where s.id = :number and s.personId = :person"
                                + " and exists (select a.id from Account a, Person p where a.personId = s.personId"
                                + " and p.id = s.personId and (p.lastDay is null or p.lastDay >= :today))",
                        Object[].class)
                .setParameter("number", key.number())
                .setParameter("person", key.person())
                .setParameter("today", PortalTime.dayOf(clock.instant()))
                .getResultStream()
                .map(row -> new Times((Instant) row[0], (Instant) row[1]))
                .findFirst();
    }

    /** Notes that it is used now, unless that has been noted within the minute. */
    public void use(SessionKey key) {
        Instant now = clock.instant();
        entities.createQuery("update LoginSession s set s.lastUsed = :now where s.id = :number and s.lastUsed < :now")
                .setParameter("now", now)
                .setParameter("number", key.number())
                .executeUpdate();
    }

    /** The sessions of a person that go on, the one used last first. */
    public List<LoginSession> of(PersonId person) {
        SessionLimits limits = settings.limits();
        Instant now = clock.instant();
        return entities.createQuery(
                        "select s from LoginSession s where s.personId = :person order by s.lastUsed desc, s.id desc",
                        LoginSession.class)
                .setParameter("person", person.value())
                .getResultStream()
                .filter(session -> limits.judge(session.started(), session.lastUsed(), now) == SessionState.ALIVE)
                .toList();
    }

    /** Ends one session of this person; one of somebody else stays as it is. */
    public void end(PersonId person, long number) {
        entities.createQuery("delete from LoginSession s where s.personId = :person and s.id = :number")
                .setParameter("person", person.value())
                .setParameter("number", number)
                .executeUpdate();
    }

    /** Ends all sessions of this person but one; 0 spares none. @return how many there were */
    @Transactional(TxType.REQUIRED)
    public int endOthers(PersonId person, long spared) {
        return entities.createQuery("delete from LoginSession s where s.personId = :person and s.id <> :spared")
                .setParameter("person", person.value())
                .setParameter("spared", spared)
                .executeUpdate();
    }

    /** Forgets what ended long ago. */
    public void forgetOld() {
        SessionLimits limits = settings.limits();
        entities.createQuery("delete from LoginSession s where s.started < :old")
                .setParameter("old", clock.instant().minus(limits.absolute()).minus(REMEMBERED))
                .executeUpdate();
    }
}

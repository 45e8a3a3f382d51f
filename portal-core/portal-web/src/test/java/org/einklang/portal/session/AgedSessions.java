package org.einklang.portal.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.einklang.api.people.PersonId;
import org.einklang.portal.login.Account;
import org.einklang.portal.login.AccountSecured;

/** Makes sessions older than they are, so that no test has to wait; lives only in the portal under test. */
@ApplicationScoped
public class AgedSessions {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Event<AccountSecured> secured;

    @Inject
    private Clock clock;

    /** As if the sessions of this person had begun so long ago, and been used last so long ago. */
    @Transactional
    public void age(PersonId person, Duration sinceLogin, Duration sinceUse) {
        all(person)
                .forEach(session -> entities.createQuery(
                                "update LoginSession s set s.started = :started, s.lastUsed = :used where s.id = :number")
                        .setParameter("started", clock.instant().minus(sinceLogin))
                        .setParameter("used", clock.instant().minus(sinceUse))
                        .setParameter("number", session.id())
                        .executeUpdate());
    }

    /** All rows of this person, also those of sessions that are over. */
    public List<LoginSession> all(PersonId person) {
        return entities.createQuery("select s from LoginSession s where s.personId = :person", LoginSession.class)
                .setParameter("person", person.value())
                .getResultList();
    }

    /** As if the person had got a new password. */
    @Transactional
    public void secureAnew(PersonId person) {
        secured.fire(new AccountSecured(person, ""));
    }

    /** Forgets all sessions of this person. */
    @Transactional
    public void forget(PersonId person) {
        all(person).forEach(entities::remove);
    }

    /** Takes the account of this person away for a while. @return what to give to {@link #giveBack} */
    @Transactional
    public List<Long> takeAccount(PersonId person, PersonId instead) {
        List<Long> accounts = entities.createQuery("select a.id from Account a where a.personId = :person", Long.class)
                .setParameter("person", person.value())
                .getResultList();
        accounts.forEach(account -> move(account, instead));
        return accounts;
    }

    /** Gives the account back. */
    @Transactional
    public void giveBack(List<Long> accounts, PersonId person) {
        accounts.forEach(account -> move(account, person));
    }

    private void move(long account, PersonId person) {
        entities.createQuery("update " + Account.class.getSimpleName() + " a set a.personId = :person where a.id = :id")
                .setParameter("person", person.value())
                .setParameter("id", account)
                .executeUpdate();
    }
}

package org.einklang.portal.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.directory.Person;

/** Finds accounts; for the classes of this package, which ask for the rights. */
@ApplicationScoped
public class Accounts {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Clock clock;

    Optional<Account> named(String login) {
        return entities.createQuery("select a from Account a where a.login = :login", Account.class)
                .setParameter("login", Account.normal(login))
                .getResultStream()
                .findFirst();
    }

    /** The account that may be entered by this name today: after somebody's last day, the name is an unknown one. */
    Optional<Account> open(String login) {
        return entities.createQuery(
                        "select a from Account a, Person p where p.id = a.personId and a.login = :login"
                                + " and (p.lastDay is null or p.lastDay >= :today)",
                        Account.class)
                .setParameter("login", Account.normal(login))
                .setParameter("today", PortalTime.dayOf(clock.instant()))
                .getResultStream()
                .findFirst();
    }

    /** Whether the person has an account and has not left. */
    public boolean isOpen(PersonId person) {
        return !entities.createQuery(
                        "select a.id from Account a, Person p where p.id = a.personId and a.personId = :person"
                                + " and (p.lastDay is null or p.lastDay >= :today)",
                        Long.class)
                .setParameter("person", person.value())
                .setParameter("today", PortalTime.dayOf(clock.instant()))
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    Optional<Account> of(PersonId person) {
        return entities.createQuery("select a from Account a where a.personId = :person order by a.id", Account.class)
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst();
    }

    /** The accounts with this login name or of people with this mail address. */
    List<Account> namedOrMailed(String nameOrMail) {
        return entities.createQuery(
                        "select a from Account a, Person p where p.id = a.personId"
                                + " and (a.login = :text or lower(p.mail) = :text)"
                                + " and (p.lastDay is null or p.lastDay >= :today)",
                        Account.class)
                .setParameter("text", Account.normal(nameOrMail))
                .setParameter("today", PortalTime.dayOf(clock.instant()))
                .getResultList();
    }

    /** What a password of this account may not be made of. */
    List<String> aboutThePerson(Account account) {
        return Optional.ofNullable(entities.find(Person.class, account.person().value()))
                .map(person -> List.of(person.name(), person.mail(), account.login()))
                .orElseGet(() -> List.of(account.login()));
    }
}

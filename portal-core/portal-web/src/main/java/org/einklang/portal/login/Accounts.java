package org.einklang.portal.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.einklang.api.people.PersonId;
import org.einklang.portal.directory.Person;

/** Finds accounts; for the classes of this package, which ask for the rights. */
@ApplicationScoped
public class Accounts {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    Optional<Account> named(String login) {
        return entities.createQuery("select a from Account a where a.login = :login", Account.class)
                .setParameter("login", Account.normal(login))
                .getResultStream()
                .findFirst();
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
                                + " and (a.login = :text or lower(p.mail) = :text)",
                        Account.class)
                .setParameter("text", Account.normal(nameOrMail))
                .getResultList();
    }

    /** What a password of this account may not be made of. */
    List<String> aboutThePerson(Account account) {
        return Optional.ofNullable(entities.find(Person.class, account.person().value()))
                .map(person -> List.of(person.name(), person.mail(), account.login()))
                .orElseGet(() -> List.of(account.login()));
    }
}

package org.einklang.portal.login;

import static org.einklang.testkit.Personas.COORDINATOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonId;
import org.einklang.portal.directory.Person;
import org.einklang.testkit.server.Stage;

/** People of the tests on accounts; they leave no trace, since others count the people of the demo. */
@ApplicationScoped
public class Newcomers {

    /** A password that may be chosen. */
    public static final String PASSWORD = "drei Igel tanzen gern";

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Stage stage;

    @Inject
    private Directory directory;

    @Inject
    private Passwords passwords;

    /** Somebody of the coordinator's partner, without an account. */
    @Transactional
    public PersonId without(String name) {
        Person person = new Person(
                directory.person(stage.person(COORDINATOR)).partner(), name, "", name + "@lindental.example");
        entities.persist(person);
        entities.flush();
        return person.personId();
    }

    /** Somebody with an account that this hash opens. */
    @Transactional
    public PersonId with(String name, String hash) {
        PersonId person = without(name);
        entities.persist(new Account(person, name, hash));
        return person;
    }

    /** Somebody with an account and {@link #PASSWORD}. */
    @Transactional
    public PersonId with(String name) {
        return with(name, passwords.hash(PASSWORD));
    }

    /** The stored hash. */
    @Transactional
    public String hashOf(PersonId person) {
        return entities.createQuery("select a from Account a where a.personId = :person", Account.class)
                .setParameter("person", person.value())
                .getSingleResult()
                .passwordHash();
    }

    /** They were never here. */
    @Transactional
    public void forget(List<PersonId> people) {
        List<Long> ids = people.stream().map(PersonId::value).toList();
        if (ids.isEmpty()) {
            return;
        }
        for (String what : List.of(
                "Told",
                "RecoveryCode",
                "SecondFactor",
                "KnownOrigin",
                "AccountLink",
                "LoginSession",
                "Introduction",
                "Account")) {
            entities.createQuery("delete from " + what + " x where x.personId in :people")
                    .setParameter("people", ids)
                    .executeUpdate();
        }
        entities.createQuery("delete from LoginFailures f").executeUpdate();
        entities.createQuery("delete from Person p where p.id in :people")
                .setParameter("people", ids)
                .executeUpdate();
    }
}

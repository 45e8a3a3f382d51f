package org.einklang.portal.introduction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.einklang.api.people.PersonId;
import org.einklang.portal.directory.Person;
import org.einklang.portal.login.LoggedIn;

/** Finds how far somebody knows the portal, and begins with their first login. */
@ApplicationScoped
class StoredIntroductions {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private ReleaseNotes notes;

    @Transactional
    void meet(@Observes LoggedIn in) {
        of(in.person());
    }

    Optional<Introduction> find(PersonId person) {
        return entities.createQuery("select i from Introduction i where i.personId = :person", Introduction.class)
                .setParameter("person", person.value())
                .getResultStream()
                .findFirst();
    }

    /** The one of this person, in a transaction; from two windows at once, whoever is second waits and finds it there. */
    Introduction of(PersonId person) {
        return find(person).orElseGet(() -> {
            entities.find(Person.class, person.value(), LockModeType.PESSIMISTIC_WRITE);
            return find(person).orElseGet(() -> begun(person));
        });
    }

    private Introduction begun(PersonId person) {
        Introduction begun = new Introduction(person, notes.latest().orElse(Release.NONE));
        entities.persist(begun);
        return begun;
    }
}

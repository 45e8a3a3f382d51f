package org.einklang.portal.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.einklang.api.people.PersonId;
import org.einklang.portal.directory.Person;

/** From where people have logged in lately. A reset of the password forgets it: it may have been somebody else. */
@ApplicationScoped
public class KnownOrigins {

    /** So long a browser or an address is known. */
    static final Duration REMEMBERED = Duration.ofDays(90);

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private LoginKeys keys;

    @Inject
    private Clock clock;

    boolean knowsDevice(PersonId person, Origin origin) {
        return !origin.device().isEmpty() && knows(codeOfDevice(person, origin));
    }

    boolean knowsAddress(PersonId person, Origin origin) {
        return knows(codeOfAddress(person, origin));
    }

    /** Logging in from two windows at once must not fail because of this: whoever is second waits and finds it there. */
    @Transactional
    public void remember(PersonId person, Origin origin) {
        entities.find(Person.class, person.value(), LockModeType.PESSIMISTIC_WRITE);
        see(codeOfDevice(person, origin), person);
        see(codeOfAddress(person, origin), person);
    }

    void forget(@Observes AccountSecured secured) {
        if (secured.exceptSessionId().isEmpty()) {
            entities.createQuery("delete from KnownOrigin o where o.personId = :person")
                    .setParameter("person", secured.person().value())
                    .executeUpdate();
        }
    }

    private void see(String code, PersonId person) {
        Optional.ofNullable(entities.find(KnownOrigin.class, code))
                .ifPresentOrElse(
                        origin -> origin.seen(clock.instant()),
                        () -> entities.persist(new KnownOrigin(code, person, clock.instant())));
    }

    private boolean knows(String code) {
        return Optional.ofNullable(entities.find(KnownOrigin.class, code))
                .filter(origin -> clock.instant().isBefore(origin.lastSeen().plus(REMEMBERED)))
                .isPresent();
    }

    private String codeOfDevice(PersonId person, Origin origin) {
        return keys.seal("login-origin", person.value() + " device " + origin.device());
    }

    private String codeOfAddress(PersonId person, Origin origin) {
        return keys.seal("login-origin", person.value() + " address " + origin.address());
    }
}

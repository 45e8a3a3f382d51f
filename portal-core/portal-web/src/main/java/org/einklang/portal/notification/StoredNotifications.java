package org.einklang.portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import org.einklang.api.access.Access;
import org.einklang.api.notification.Notification;
import org.einklang.api.notification.Notifications;
import org.einklang.api.people.PersonId;

/** Writes down what people are told, in the transaction in which it happens. */
@ApplicationScoped
public class StoredNotifications implements Notifications {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(Notification notification, Collection<PersonId> people) {
        PersonId actor = access.me();
        Instant now = clock.instant();
        people.stream()
                .distinct()
                .filter(person -> !person.equals(actor))
                .forEach(person -> entities.persist(new Told(person, notification, actor, now)));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void remind(Notification notification, Collection<PersonId> people) {
        Instant now = clock.instant();
        people.stream().distinct().forEach(person -> entities.persist(new Told(person, notification, person, now)));
    }
}

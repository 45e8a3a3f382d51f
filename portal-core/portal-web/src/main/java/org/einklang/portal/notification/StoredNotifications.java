package org.einklang.portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.einklang.api.notification.Notification;
import org.einklang.api.notification.Notifications;
import org.einklang.api.people.PersonId;
import org.einklang.portal.access.RoleAccess;
import org.jspecify.annotations.Nullable;

/** Writes down what people are told, in the transaction in which it happens. */
@ApplicationScoped
public class StoredNotifications implements Notifications {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private RoleAccess access;

    @Inject
    private Clock clock;

    @Inject
    private NoticeWishes wishes;

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void tell(Notification notification, Collection<PersonId> people) {
        PersonId actor = access.person().orElse(null);
        keep(
                notification,
                people.stream().filter(person -> !person.equals(actor)).toList(),
                actor);
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void remind(Notification notification, Collection<PersonId> people) {
        keep(notification, people, null);
    }

    /** Where nobody has acted, those who are told count as such. */
    private void keep(Notification notification, Collection<PersonId> all, @Nullable PersonId actor) {
        Instant now = clock.instant();
        Set<PersonId> people = new LinkedHashSet<>(all);
        Map<PersonId, Instant> mails = notification.mailed() ? Map.of() : wishes.due(notification.topic(), people, now);
        for (PersonId person : people) {
            Told told = new Told(person, notification, actor == null ? person : actor, now);
            told.mailAt(mails.get(person));
            entities.persist(told);
        }
    }
}

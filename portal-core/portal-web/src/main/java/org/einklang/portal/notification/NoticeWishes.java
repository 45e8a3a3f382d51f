package org.einklang.portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.einklang.api.access.Access;
import org.einklang.api.people.PersonId;

/** How people want to be told by mail; nobody chooses for somebody else. */
@ApplicationScoped
public class NoticeWishes {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private NoticeTopics topics;

    /** What the person who acts has chosen, or what is usual. */
    NoticeWish mine() {
        return of(access.me());
    }

    private NoticeWish of(PersonId person) {
        NoticeWish chosen = entities.find(NoticeWish.class, person.value());
        return chosen == null ? new NoticeWish(person) : chosen;
    }

    /** The person who acts wants mail at these times, and these topics so; what waits for a mail already, too. */
    @Transactional
    void choose(NoticeTimes times, Map<String, MailWay> ways) {
        NoticeWish wish = mine();
        wish.choose(times, ways);
        NoticeWish kept = entities.merge(wish);
        entities.createQuery("select t from Told t where t.personId = :me and t.mailDue is not null", Told.class)
                .setParameter("me", access.me().value())
                .getResultList()
                .forEach(told ->
                        told.mailAt(kept.due(told.topic(), told.moment()).orElse(null)));
    }

    /** The person who acts wants everything so. */
    @Transactional
    void chooseAll(MailWay way) {
        choose(
                mine().times(),
                topics.all(Locale.GERMAN).stream().collect(Collectors.toMap(Function.identity(), topic -> way)));
    }

    /** When mails tell these people of what they are told at this moment; whoever wants none is left out. */
    Map<PersonId, Instant> due(String topic, Collection<PersonId> people, Instant told) {
        if (people.isEmpty()) {
            return Map.of();
        }
        Map<PersonId, NoticeWish> chosen = entities.createQuery(
                        "select w from NoticeWish w where w.personId in :people", NoticeWish.class)
                .setParameter("people", people.stream().map(PersonId::value).toList())
                .getResultStream()
                .collect(Collectors.toMap(NoticeWish::person, Function.identity()));
        Map<PersonId, Instant> due = new HashMap<>();
        for (PersonId person : people) {
            NoticeWish wish = chosen.getOrDefault(person, new NoticeWish(person));
            wish.due(topic, told).ifPresent(moment -> due.put(person, moment));
        }
        return due;
    }
}

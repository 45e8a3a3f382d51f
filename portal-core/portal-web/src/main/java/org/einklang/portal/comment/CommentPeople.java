package org.einklang.portal.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.api.text.Folded;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.directory.Person;

/** The people of a cooperation as comments name them; whoever calls decides whether they may be told. */
@ApplicationScoped
class CommentPeople {

    private static final int MOST_NAMESAKES = 200;

    private static final String WITH_ACCOUNT =
            "select p, r.shortName from Person p, Partner r, Participation t where r.id = p.partnerId"
                    + " and t.partnerId = r.id and t.cooperationId = :here"
                    + " and (p.lastDay is null or p.lastDay >= :today)"
                    + " and exists (select a.id from Account a where a.personId = p.id)";

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /**
     * Somebody.
     *
     * @param id who
     * @param name as everybody writes it
     * @param function what they do, may be empty
     * @param partner short name of their organisation
     * @param left whether they are no longer there
     */
    record Card(PersonId id, String name, String function, String partner, boolean left) {

        /** The name, with the organisation where that tells namesakes apart. */
        String nameAndPartner() {
            return name + " (" + partner + ")";
        }

        /** The longest of these beginnings by which the person may be meant; 0 if none. */
        int namedBy(Map<String, Integer> beginnings) {
            return Stream.of(name, nameAndPartner(), function)
                    .map(Folded::of)
                    .filter(words -> !words.isEmpty())
                    .mapToInt(words -> beginnings.getOrDefault(words, 0))
                    .max()
                    .orElse(0);
        }
    }

    /** Those with an account whose name or function begins with this word. */
    List<Card> called(CooperationId here, String word) {
        return filled(
                        WITH_ACCOUNT
                                + " and (p.sortName like :word escape '!' or p.sortFunction like :word escape '!')"
                                + " order by p.sortName, p.id",
                        here)
                .setParameter("word", beginning(word))
                .setMaxResults(MOST_NAMESAKES)
                .getResultStream()
                .map(this::card)
                .toList();
    }

    /** Those with an account in whose name or function a word begins as it was typed, by name. */
    List<Card> like(CooperationId here, String typed, int most) {
        return filled(
                        WITH_ACCOUNT
                                + " and concat(' ', p.sortName, ' ', p.sortFunction) like :word escape '!'"
                                + " order by p.sortName, p.id",
                        here)
                .setParameter("word", "% " + beginning(typed))
                .setMaxResults(most)
                .getResultStream()
                .map(this::card)
                .toList();
    }

    /** These people, also those who have left; who has been forgotten is missing. One statement. */
    Map<PersonId, Card> named(Collection<PersonId> ids) {
        Map<PersonId, Card> named = new HashMap<>();
        if (!ids.isEmpty()) {
            entities.createQuery(
                            "select p, r.shortName from Person p, Partner r where r.id = p.partnerId and p.id in :ids",
                            Object[].class)
                    .setParameter("ids", ids.stream().map(PersonId::value).toList())
                    .getResultStream()
                    .map(this::card)
                    .forEach(card -> named.put(card.id(), card));
        }
        return named;
    }

    private TypedQuery<Object[]> filled(String query, CooperationId here) {
        return entities.createQuery(query, Object[].class)
                .setParameter("here", here.value())
                .setParameter("today", today());
    }

    private Card card(Object[] row) {
        Person person = (Person) row[0];
        return new Card(person.personId(), person.name(), person.function(), (String) row[1], person.hasLeft(today()));
    }

    private LocalDate today() {
        return PortalTime.dayOf(clock.instant());
    }

    private static String beginning(String words) {
        String contained = Folded.like(Folded.of(words));
        return contained.substring(1);
    }
}

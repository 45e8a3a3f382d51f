package org.einklang.portal.login;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.api.table.TableQuery;
import org.einklang.api.table.TableReading;
import org.einklang.api.text.Folded;

/** The accounts of a cooperation's people: the keys of a page by name, then accounts, invitations and second factors of that page. */
final class AccountRows implements TableReading<Long, AccountRow> {

    private final EntityManager entities;
    private final CooperationId cooperation;
    private final Instant now;

    AccountRows(EntityManager entities, CooperationId cooperation, Instant now) {
        this.entities = entities;
        this.cooperation = cooperation;
        this.now = now;
    }

    @Override
    public long count(TableQuery query) {
        return filled(query, entities.createQuery("select count(a.id)" + matching(query), Long.class))
                .getSingleResult();
    }

    @Override
    public List<Long> keys(TableQuery query, int first, int most) {
        return filled(
                        query,
                        entities.createQuery(
                                "select a.id" + matching(query) + " order by p.sortName" + query.direction() + ", a.id",
                                Long.class))
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public Map<Long, AccountRow> rows(List<Long> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        List<Object[]> found = entities.createQuery(
                        "select a, p.name, r.shortName from Account a, Person p, Partner r where p.id = a.personId"
                                + " and r.id = p.partnerId and a.id in :keys",
                        Object[].class)
                .setParameter("keys", keys)
                .getResultList();
        List<Long> people =
                found.stream().map(row -> ((Account) row[0]).person().value()).toList();
        Map<Long, Instant> invited = invited(people);
        Set<Long> withFactor = withSecondFactor(people);
        Map<Long, AccountRow> rows = new HashMap<>();
        for (Object[] one : found) {
            Account account = (Account) one[0];
            rows.put(account.id(), row(account, (String) one[1], (String) one[2], invited, withFactor));
        }
        return rows;
    }

    private AccountRow row(
            Account account, String name, String partner, Map<Long, Instant> invited, Set<Long> withFactor) {
        PersonId person = account.person();
        Instant until = invited.get(person.value());
        AccountState state = account.hasPassword()
                ? AccountState.ACTIVE
                : until != null && now.isBefore(until) ? AccountState.INVITED : AccountState.EXPIRED;
        return new AccountRow(
                person, name, partner, account.login(), state, until, withFactor.contains(person.value()));
    }

    private Map<Long, Instant> invited(List<Long> people) {
        Map<Long, Instant> until = new HashMap<>();
        entities.createQuery(
                        "select l.personId, l.expires from AccountLink l where l.personId in :people"
                                + " and l.purpose = :purpose and l.used is null",
                        Object[].class)
                .setParameter("people", people)
                .setParameter("purpose", AccountLink.Purpose.INVITATION)
                .getResultList()
                .forEach(row -> until.put((Long) row[0], (Instant) row[1]));
        return until;
    }

    private Set<Long> withSecondFactor(List<Long> people) {
        return new HashSet<>(entities.createQuery(
                        "select f.personId from SecondFactor f where f.personId in :people and f.confirmed is not null",
                        Long.class)
                .setParameter("people", people)
                .getResultList());
    }

    private static String matching(TableQuery query) {
        StringBuilder matching = new StringBuilder(" from Account a, Person p, Participation t where p.id = a.personId"
                + " and t.partnerId = p.partnerId and t.cooperationId = :cooperation");
        for (int i = 0; i < query.words("text").size(); i++) {
            matching.append(
                    " and (p.sortName like :word" + i + " escape '!' or a.login like :word" + i + " escape '!')");
        }
        return matching.toString();
    }

    private <T> TypedQuery<T> filled(TableQuery query, TypedQuery<T> statement) {
        statement.setParameter("cooperation", cooperation.value());
        List<String> words = query.words("text");
        for (int i = 0; i < words.size(); i++) {
            statement.setParameter("word" + i, Folded.like(words.get(i)));
        }
        return statement;
    }
}

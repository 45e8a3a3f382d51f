package org.einklang.portal.directory;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.api.table.TableQuery;
import org.einklang.api.table.TableReading;
import org.einklang.api.text.Folded;
import org.jspecify.annotations.Nullable;

/**
 * The people of one cooperation: counted, filtered and sorted along one index, then the rows of a page. By name they stand in
 * that index partner by partner, and only those are sorted whose names may stand on the page.
 */
final class PeopleRows implements TableReading<PersonId, PersonRow> {

    /** Choice of the filter {@code who}: those who have left, instead of those who are there. */
    static final String LEFT = "left";

    private static final long NO_PARTNER = -1;
    private static final String HERE =
            " from Person p, Participation t where t.partnerId = p.partnerId and t.cooperationId = :cooperation";

    private final EntityManager entities;
    private final CooperationId cooperation;
    private final List<Partner> partners;
    private final LocalDate today;
    private final Map<TableQuery, Map<Long, Long>> ofPartners = new HashMap<>();

    PeopleRows(EntityManager entities, CooperationId cooperation, List<Partner> partners, LocalDate today) {
        this.entities = entities;
        this.cooperation = cooperation;
        this.partners = partners;
        this.today = today;
    }

    @Override
    public long count(TableQuery query) {
        return isUsual(query)
                ? ofPartners(query).values().stream().mapToLong(Long::longValue).sum()
                : filled(query, entities.createQuery("select count(p.id)" + HERE + matching(query), Long.class))
                        .setParameter("cooperation", cooperation.value())
                        .getSingleResult();
    }

    /** Whether nothing was typed, and nobody wants another order than by name. */
    private static boolean isUsual(TableQuery query) {
        return query.sort().equals("name")
                && !query.descending()
                && query.words("text").isEmpty();
    }

    /** How many work for each partner. */
    private Map<Long, Long> ofPartners(TableQuery query) {
        return ofPartners.computeIfAbsent(
                query,
                asked -> filled(
                                asked,
                                entities.createQuery(
                                        "select t.partnerId, (select count(p.id) from Person p"
                                                + " where p.partnerId = t.partnerId" + matching(asked)
                                                + ") from Participation t where t.cooperationId = :cooperation",
                                        Object[].class))
                        .setParameter("cooperation", cooperation.value())
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> ((Number) row[1]).longValue())));
    }

    @Override
    public List<PersonId> keys(TableQuery query, int first, int most) {
        Optional<String> farthest = isUsual(query) ? farthest(query, (long) first + most) : Optional.empty();
        TypedQuery<Long> statement = filled(
                query,
                entities.createQuery(
                        "select p.id" + HERE + matching(query)
                                + (farthest.isPresent() ? " and p.sortName <= :farthest" : "")
                                + order(query),
                        Long.class));
        farthest.ifPresent(name -> statement.setParameter("farthest", name));
        return statement
                .setParameter("cooperation", cooperation.value())
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultStream()
                .map(PersonId::new)
                .toList();
    }

    /**
     * The name in this place among those of the partner with the most people: nobody with a later name can stand before that
     * place in the whole list. Empty if the partner has fewer.
     */
    private Optional<String> farthest(TableQuery query, long place) {
        return ofPartners(query).entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .flatMap(largest -> filled(
                                query,
                                entities.createQuery(
                                        "select p.sortName from Person p where p.partnerId = :largest" + matching(query)
                                                + order(query),
                                        String.class))
                        .setParameter("largest", largest.getKey())
                        .setFirstResult((int) Math.min(place, Integer.MAX_VALUE) - 1)
                        .setMaxResults(1)
                        .getResultStream()
                        .findFirst());
    }

    /** One statement: an absence has one deputy at most, and nobody has two absences on one day. */
    @Override
    public Map<PersonId, PersonRow> rows(List<PersonId> keys) {
        if (keys.isEmpty()) {
            return Map.of();
        }
        Map<PersonId, PersonRow> rows = new HashMap<>();
        entities.createQuery(
                        "select p, r.shortName, u.name, a.until, d.name from Person p join Partner r on r.id = p.partnerId"
                                + " left join Unit u on u.id = p.unitId left join Absence a on a.personId = p.id"
                                + " and a.from <= :today and a.until >= :today left join Person d on d.id = a.deputyId"
                                + " where p.id in :ids",
                        Object[].class)
                .setParameter("ids", keys.stream().map(PersonId::value).collect(Collectors.toList()))
                .setParameter("today", today)
                .getResultStream()
                .map(PeopleRows::row)
                .forEach(row -> rows.put(row.card().id(), row));
        return rows;
    }

    private static PersonRow row(Object[] found) {
        Person person = (Person) found[0];
        return new PersonRow(
                StoredDirectory.card(person, (String) found[1]),
                text(found[2]),
                person.phone(),
                person.lastDay().orElse(null),
                (LocalDate) found[3],
                text(found[4]));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : (String) value;
    }

    private static String matching(TableQuery query) {
        StringBuilder matching = new StringBuilder(
                query.chosen("who").isPresent()
                        ? " and p.lastDay < :today"
                        : " and (p.lastDay is null or p.lastDay >= :today)");
        if (query.chosen("partner").isPresent()) {
            matching.append(" and p.partnerId = :partner");
        }
        if (query.chosen("unit").isPresent()) {
            matching.append(" and p.unitId = :unit");
        }
        for (int i = 0; i < query.words("text").size(); i++) {
            matching.append(" and (p.sortName like :word" + i + " escape '!' or p.sortFunction like :word" + i
                    + " escape '!' or p.partnerId in :partners" + i + ")");
        }
        return matching.toString();
    }

    private static String order(TableQuery query) {
        String direction = query.direction();
        return switch (query.sort()) {
            case "function" -> " order by p.sortFunction" + direction + ", p.sortName, p.id";
            case "partner" -> " order by t.position" + direction + ", p.sortName, p.id";
            default -> " order by p.sortName" + direction + ", p.id";
        };
    }

    private <T> TypedQuery<T> filled(TableQuery query, TypedQuery<T> statement) {
        statement.setParameter("today", today);
        query.chosen("partner").ifPresent(partner -> statement.setParameter("partner", Long.valueOf(partner)));
        query.chosen("unit").ifPresent(unit -> statement.setParameter("unit", Long.valueOf(unit)));
        List<String> words = query.words("text");
        for (int i = 0; i < words.size(); i++) {
            statement.setParameter("word" + i, Folded.like(words.get(i)));
            statement.setParameter("partners" + i, partnersWith(words.get(i)));
        }
        return statement;
    }

    /** Numbers of the partners in whose name the word stands; never an empty list, which SQL does not know. */
    private List<Long> partnersWith(String word) {
        List<Long> found = partners.stream()
                .filter(partner ->
                        Folded.of(partner.name() + " " + partner.shortName()).contains(word))
                .map(Partner::id)
                .toList();
        return found.isEmpty() ? List.of(NO_PARTNER) : found;
    }
}

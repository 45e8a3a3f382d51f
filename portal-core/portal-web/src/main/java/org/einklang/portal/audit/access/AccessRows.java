package org.einklang.portal.audit.access;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.item.ItemRef;
import org.einklang.api.table.TableQuery;
import org.einklang.api.table.TableReading;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.audit.Involved;
import org.einklang.portal.audit.Names;
import org.einklang.portal.audit.PeopleByName;

/** Accesses, always the newest first. */
final class AccessRows implements TableReading<Long, AccessEntry> {

    private final EntityManager entities;
    private final Names names;
    private final PeopleByName people;
    private final String condition;
    private final Object where;

    /** Those that meet the condition on {@code :where}. */
    AccessRows(EntityManager entities, Names names, PeopleByName people, String condition, Object where) {
        this.entities = entities;
        this.names = names;
        this.people = people;
        this.condition = condition;
        this.where = where;
    }

    @Override
    public List<Long> keys(TableQuery query, int first, int most) {
        return filled(
                        query,
                        entities.createQuery(
                                "select a.id" + matching(query) + " order by a.hour desc, a.id desc", Long.class))
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public Map<Long, AccessEntry> rows(List<Long> keys) {
        List<AccessLine> lines = entities.createQuery(
                        "select a from AccessLine a where a.id in :keys", AccessLine.class)
                .setParameter("keys", keys)
                .getResultList();
        Map<ItemRef, String> known = names.of(lines.stream()
                .flatMap(line -> Stream.of(line.person(), line.item(), line.cooperation()))
                .toList());
        return lines.stream().collect(Collectors.toMap(AccessLine::id, line -> told(line, known)));
    }

    private static AccessEntry told(AccessLine line, Map<ItemRef, String> known) {
        return new AccessEntry(
                known.getOrDefault(line.person(), ""),
                known.getOrDefault(line.item(), ""),
                Involved.written(line.item()),
                known.getOrDefault(line.cooperation(), ""),
                line.hour());
    }

    private String matching(TableQuery query) {
        return " from AccessLine a where " + condition
                + (query.words("person").isEmpty() ? "" : " and a.person in :people")
                + query.chosen("item").map(item -> " and a.item = :item").orElse("")
                + query.day("from").map(day -> " and a.hour >= :from").orElse("")
                + query.day("until").map(day -> " and a.hour < :until").orElse("");
    }

    private <T> TypedQuery<T> filled(TableQuery query, TypedQuery<T> statement) {
        statement.setParameter("where", where);
        if (!query.words("person").isEmpty()) {
            statement.setParameter("people", people.found(query.words("person")));
        }
        query.chosen("item").ifPresent(item -> statement.setParameter("item", item));
        query.day("from").ifPresent(day -> statement.setParameter("from", PortalTime.instantOf(day, LocalTime.MIN)));
        query.day("until")
                .ifPresent(
                        day -> statement.setParameter("until", PortalTime.instantOf(day.plusDays(1), LocalTime.MIN)));
        return statement;
    }
}

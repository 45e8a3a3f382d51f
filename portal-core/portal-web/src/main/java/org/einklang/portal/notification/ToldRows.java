package org.einklang.portal.notification;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.api.table.TableQuery;
import org.einklang.api.table.TableReading;

/** What one person was told in one cooperation; the filter {@code unread} leaves out what they have read. */
final class ToldRows implements TableReading<Long, ToldLine> {

    private final EntityManager entities;
    private final ToldLines lines;
    private final PersonId person;
    private final CooperationId cooperation;
    private final String condition;
    private final Locale locale;

    ToldRows(
            EntityManager entities,
            ToldLines lines,
            PersonId person,
            CooperationId cooperation,
            String condition,
            Locale locale) {
        this.entities = entities;
        this.lines = lines;
        this.person = person;
        this.cooperation = cooperation;
        this.condition = condition;
        this.locale = locale;
    }

    @Override
    public List<Long> keys(TableQuery query, int first, int most) {
        String order = " order by t.id" + (query.descending() ? " desc" : "");
        return filled(entities.createQuery("select t.id" + matching(query) + order, Long.class))
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public Map<Long, ToldLine> rows(List<Long> keys) {
        return lines.of(
                entities.createQuery("select t from Told t where t.id in :ids", Told.class)
                        .setParameter("ids", keys)
                        .getResultList(),
                locale);
    }

    private String matching(TableQuery query) {
        return " from Told t where t.personId = :person and t.cooperationId = :cooperation" + condition
                + (query.chosen("state").isPresent() ? " and t.readAt is null" : "");
    }

    private <T> TypedQuery<T> filled(TypedQuery<T> statement) {
        return statement.setParameter("person", person.value()).setParameter("cooperation", cooperation.value());
    }
}

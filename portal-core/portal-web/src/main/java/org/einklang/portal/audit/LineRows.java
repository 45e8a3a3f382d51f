package org.einklang.portal.audit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.einklang.api.table.TableQuery;
import org.einklang.api.table.TableReading;
import org.einklang.api.time.PortalTime;

/** Lines of the audit log, always the newest first: counted and found along an index, then the lines of a page. */
abstract class LineRows implements TableReading<Long, LogEntry> {

    private final EntityManager entities;

    LineRows(EntityManager entities) {
        this.entities = entities;
    }

    /** Conditions and their values, as they come together. */
    static final class Conditions {

        private final List<String> all = new ArrayList<>();
        private final Map<String, Object> values = new HashMap<>();

        void add(String condition, String parameter, Object value) {
            all.add(condition);
            values.put(parameter, value);
        }

        private String written() {
            return all.isEmpty() ? "" : " where " + String.join(" and ", all);
        }

        private <T> TypedQuery<T> filled(TypedQuery<T> query) {
            values.forEach(query::setParameter);
            return query;
        }
    }

    /** Which lines there are for the person who looks, and what they look for. */
    abstract void narrow(TableQuery query, Conditions conditions);

    /** The lines in words. */
    abstract Map<Long, LogEntry> told(List<AuditLine> lines);

    @Override
    public List<Long> keys(TableQuery query, int first, int most) {
        opened(query);
        Conditions conditions = conditions(query);
        return conditions
                .filled(entities.createQuery(
                        "select l.number from AuditLine l" + conditions.written()
                                + " order by l.moment desc, l.number desc",
                        Long.class))
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public Map<Long, LogEntry> rows(List<Long> keys) {
        return told(entities.createQuery("select l from AuditLine l where l.number in :keys", AuditLine.class)
                .setParameter("keys", keys)
                .getResultList());
    }

    static Map<Long, LogEntry> byNumber(List<LogEntry> entries) {
        return entries.stream().collect(Collectors.toMap(LogEntry::number, entry -> entry));
    }

    /** Somebody opens the list. */
    void opened(TableQuery query) {}

    private Conditions conditions(TableQuery query) {
        Conditions conditions = new Conditions();
        narrow(query, conditions);
        query.chosen("act").ifPresent(act -> conditions.add("l.act = :act", "act", act));
        query.day("from").ifPresent(day -> conditions.add("l.moment >= :from", "from", begin(day)));
        query.day("until").ifPresent(day -> conditions.add("l.moment < :until", "until", begin(day.plusDays(1))));
        return conditions;
    }

    private static java.time.Instant begin(LocalDate day) {
        return PortalTime.instantOf(day, LocalTime.MIN);
    }
}

package org.einklang.portal.mail;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.einklang.api.table.TableQuery;
import org.einklang.api.table.TableReading;

/** The mails of the outbox as a list. */
final class MailRows implements TableReading<Long, MailRow> {

    private final EntityManager em;

    MailRows(EntityManager em) {
        this.em = em;
    }

    @Override
    public long count(TableQuery query) {
        return filled(query, em.createQuery("select count(m.id) from OutboxMail m" + matching(query), Long.class))
                .getSingleResult();
    }

    @Override
    public List<Long> keys(TableQuery query, int first, int most) {
        String order = " order by m.id" + (query.descending() ? " desc" : "");
        return filled(query, em.createQuery("select m.id from OutboxMail m" + matching(query) + order, Long.class))
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public Map<Long, MailRow> rows(List<Long> keys) {
        return em.createQuery(
                        "select new org.einklang.portal.mail.MailRow(m.id, m.recipient, m.recipientName, m.subject,"
                                + " m.created, m.state) from OutboxMail m where m.id in :ids",
                        MailRow.class)
                .setParameter("ids", keys)
                .getResultStream()
                .collect(Collectors.toMap(MailRow::id, row -> row));
    }

    private static String matching(TableQuery query) {
        return query.chosen("state").isPresent() ? " where m.state = :state" : "";
    }

    private static <T> TypedQuery<T> filled(TableQuery query, TypedQuery<T> statement) {
        query.chosen("state").map(MailState::valueOf).ifPresent(state -> statement.setParameter("state", state));
        return statement;
    }
}

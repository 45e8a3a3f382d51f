package org.einklang.portal.mail.keeping;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.einklang.api.table.TableQuery;
import org.einklang.api.table.TableReading;
import org.einklang.portal.mail.MailState;

/** The mails that have not arrived, along the index over their states; {@code state} is one of these. */
final class UnsentRows implements TableReading<Long, UnsentMail> {

    static final List<MailState> STATES =
            List.of(MailState.WAITING, MailState.FAILED, MailState.BOUNCED, MailState.NO_ADDRESS);

    private final EntityManager entities;

    UnsentRows(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public long count(TableQuery query) {
        return filled(
                        query,
                        entities.createQuery(
                                "select count(m.id) from OutboxMail m where m.state in :states", Long.class))
                .getSingleResult();
    }

    @Override
    public List<Long> keys(TableQuery query, int first, int most) {
        String order = " order by m.id" + (query.descending() ? " desc" : "");
        return filled(
                        query,
                        entities.createQuery(
                                "select m.id from OutboxMail m where m.state in :states" + order, Long.class))
                .setFirstResult(first)
                .setMaxResults(most)
                .getResultList();
    }

    @Override
    public Map<Long, UnsentMail> rows(List<Long> keys) {
        return entities.createQuery(
                        "select new org.einklang.portal.mail.keeping.UnsentMail(m.id, m.recipientName, m.recipient, m.created,"
                                + " m.state, m.nextAttempt, m.bounceReason, m.lastError) from OutboxMail m where m.id in :ids",
                        UnsentMail.class)
                .setParameter("ids", keys)
                .getResultStream()
                .collect(Collectors.toMap(UnsentMail::id, row -> row));
    }

    private static <T> TypedQuery<T> filled(TableQuery query, TypedQuery<T> statement) {
        return statement.setParameter(
                "states",
                query.chosen("state").map(MailState::valueOf).map(List::of).orElse(STATES));
    }
}

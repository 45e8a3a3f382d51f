package org.einklang.portal.dates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.einklang.api.NotVisible;
import org.jspecify.annotations.Nullable;

/** Reads polls for the use cases, which ask for the right themselves; a handful of statements for a whole poll. */
@ApplicationScoped
class PollStore {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    /** The poll, locked until the transaction ends: of two who answer, choose or withdraw one comes after the other. */
    DatePoll locked(long id) {
        DatePoll poll = existing(entities.find(DatePoll.class, id, LockModeType.PESSIMISTIC_WRITE), id);
        entities.refresh(poll);
        return poll;
    }

    DatePoll existing(long id) {
        return existing(entities.find(DatePoll.class, id), id);
    }

    DateAsked asked(long id) {
        DateAsked asked = entities.find(DateAsked.class, id);
        if (asked == null) {
            throw new NotVisible("nobody is asked as " + id);
        }
        return asked;
    }

    PollFile file(DatePoll poll) {
        return new PollFile(
                poll,
                entities.createQuery(
                                "select p from DateProposal p where p.pollId = :poll order by p.starts, p.ends, p.id",
                                DateProposal.class)
                        .setParameter("poll", poll.id())
                        .getResultList(),
                entities.createQuery(
                                "select a from DateAsked a where a.pollId = :poll order by a.place", DateAsked.class)
                        .setParameter("poll", poll.id())
                        .getResultList(),
                answers(poll));
    }

    List<DateAnswer> answersOf(DateAsked asked) {
        return entities.createQuery("select a from DateAnswer a where a.askedId = :asked", DateAnswer.class)
                .setParameter("asked", asked.id())
                .getResultList();
    }

    void keep(Object made) {
        entities.persist(made);
    }

    private Map<Long, Map<Long, Availability>> answers(DatePoll poll) {
        return entities.createQuery(
                        "select n from DateAnswer n, DateAsked a where n.askedId = a.id and a.pollId = :poll",
                        DateAnswer.class)
                .setParameter("poll", poll.id())
                .getResultStream()
                .collect(Collectors.groupingBy(
                        DateAnswer::asked, Collectors.toMap(DateAnswer::proposal, DateAnswer::said)));
    }

    private static DatePoll existing(@Nullable DatePoll poll, long id) {
        if (poll == null) {
            throw new NotVisible("no poll " + id);
        }
        return poll;
    }
}

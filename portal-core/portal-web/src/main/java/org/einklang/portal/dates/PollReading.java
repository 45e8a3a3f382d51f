package org.einklang.portal.dates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.TimeSpan;
import org.jspecify.annotations.Nullable;

/** What pages show of polls; the same few statements for one and for hundreds. */
@ApplicationScoped
public class PollReading {

    private static final int MOST = 200;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private PollStore store;

    @Inject
    private Access access;

    /**
     * A poll in a list.
     *
     * @param poll the question
     * @param dates how many were proposed
     * @param asked how many people are asked
     * @param answered how many of them have answered
     * @param chosen the date that was chosen, null if none was
     * @param mine whether an answer of the person who looks is missing
     */
    record Line(
            DatePoll poll,
            long dates,
            long asked,
            long answered,
            @Nullable TimeSpan chosen,
            boolean mine) {}

    /** Those of the body, the latest first. */
    List<Line> of(BodyCard body) {
        access.require(DatesPermission.SEE_DATES, Scope.body(body.cooperation(), body.id()));
        List<DatePoll> polls = entities.createQuery(
                        "select p from DatePoll p where p.bodyId = :body order by p.number desc", DatePoll.class)
                .setParameter("body", body.id().value())
                .setMaxResults(MOST)
                .getResultList();
        if (polls.isEmpty()) {
            return List.of();
        }
        List<Long> ids = polls.stream().map(DatePoll::id).toList();
        Map<Long, List<DateProposal>> proposals = entities.createQuery(
                        "select d from DateProposal d where d.pollId in :ids", DateProposal.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.groupingBy(DateProposal::poll));
        Map<Long, List<DateAsked>> asked = entities.createQuery(
                        "select a from DateAsked a where a.pollId in :ids", DateAsked.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.groupingBy(DateAsked::poll));
        Map<Long, Long> mine = mine(ids);
        return polls.stream()
                .map(poll -> line(
                        poll,
                        proposals.getOrDefault(poll.id(), List.of()),
                        asked.getOrDefault(poll.id(), List.of()),
                        mine))
                .toList();
    }

    /** How many proposals I have answered, by poll; polls that do not ask me are missing. */
    private Map<Long, Long> mine(List<Long> polls) {
        Map<Long, Long> answered = new HashMap<>();
        PersonId me = access.me();
        entities.createQuery(
                        "select a.pollId, count(n.id) from DateAsked a left join DateAnswer n on n.askedId = a.id"
                                + " where a.pollId in :ids and a.personId = :me group by a.pollId",
                        Object[].class)
                .setParameter("ids", polls)
                .setParameter("me", me.value())
                .getResultList()
                .forEach(row -> answered.put((Long) row[0], (Long) row[1]));
        return answered;
    }

    private static Line line(DatePoll poll, List<DateProposal> proposals, List<DateAsked> asked, Map<Long, Long> mine) {
        Long chosen = poll.chosenId();
        Long said = mine.get(poll.id());
        return new Line(
                poll,
                proposals.size(),
                asked.size(),
                asked.stream().filter(DateAsked::hasEverAnswered).count(),
                proposals.stream()
                        .filter(one -> chosen != null && one.id() == chosen)
                        .map(DateProposal::time)
                        .findFirst()
                        .orElse(null),
                poll.isOpen() && said != null && said < proposals.size());
    }

    /** One of them. @throws NotVisible if the body has none with this number, or one may not see it */
    PollFile one(BodyCard body, String number) {
        access.require(DatesPermission.SEE_DATES, Scope.body(body.cooperation(), body.id()));
        long wanted = number.matches("\\d{1,9}") ? Long.parseLong(number) : 0;
        return entities.createQuery(
                        "select p from DatePoll p where p.bodyId = :body and p.number = :number", DatePoll.class)
                .setParameter("body", body.id().value())
                .setParameter("number", wanted)
                .getResultStream()
                .findFirst()
                .map(store::file)
                .orElseThrow(() -> new NotVisible("no poll " + number));
    }

    /** The number of the poll within its body, as its address has it. */
    long number(ItemRef poll) {
        DatePoll found = store.existing(Long.parseLong(poll.id()));
        access.require(DatesPermission.SEE_DATES, found.scope());
        return found.number();
    }

    /** Whether the person who acts may ask for dates here. */
    boolean mayFind(BodyCard body) {
        return access.may(DatesPermission.FIND_DATE, Scope.body(body.cooperation(), body.id()));
    }

    /** Whether the person who acts may say which dates suit. */
    boolean mayAnswer(BodyCard body) {
        return access.may(DatesPermission.ANSWER_DATES, Scope.body(body.cooperation(), body.id()));
    }

    /** Whether the person who acts may see those of this body. */
    boolean maySee(BodyCard body) {
        return access.may(DatesPermission.SEE_DATES, Scope.body(body.cooperation(), body.id()));
    }
}

package org.einklang.portal.dates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.deadline.Deadlines;
import org.einklang.api.item.ItemCard;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.text.Texts;
import org.einklang.api.waiting.WaitingKind;
import org.einklang.api.waiting.WaitingSource;
import org.einklang.api.waiting.WaitingThing;
import org.einklang.portal.directory.CorePermission;
import org.jspecify.annotations.Nullable;

/** Polls in which an answer of the person who looks is missing, and those of their own in which a date is to be chosen. */
@ApplicationScoped
class WaitingPolls implements WaitingSource {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private PollItems items;

    @Inject
    private Directory directory;

    @Inject
    private Access access;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    @Override
    public String key() {
        return "dates-polls";
    }

    @Override
    public List<WaitingThing> waiting(CooperationId cooperation, int limit) {
        access.require(CorePermission.SEE_OWN_THINGS, Scope.cooperation(cooperation));
        List<DatePoll> unanswered = unanswered(cooperation, limit);
        List<DatePoll> undecided = undecided(cooperation, limit);
        List<DatePoll> all = Stream.concat(unanswered.stream(), undecided.stream())
                .distinct()
                .toList();
        if (all.isEmpty()) {
            return List.of();
        }
        Map<ItemRef, ItemCard> cards =
                items.resolve(all.stream().map(DatePoll::ref).toList());
        Map<BodyId, BodyCard> bodies =
                directory.bodies(all.stream().map(DatePoll::body).collect(Collectors.toSet()));
        Map<Long, Instant> firsts = firstDates(undecided);
        List<WaitingThing> things = new ArrayList<>();
        unanswered.forEach(poll -> thing(
                        poll, WaitingKind.ANSWER, "dates.waits.answer", Deadlines.endOf(poll.lastDay()), cards, bodies)
                .ifPresent(things::add));
        undecided.forEach(
                poll -> thing(poll, WaitingKind.DECIDE, "dates.waits.choose", firsts.get(poll.id()), cards, bodies)
                        .ifPresent(things::add));
        return things.stream().limit(limit).toList();
    }

    private Optional<WaitingThing> thing(
            DatePoll poll,
            WaitingKind kind,
            String reason,
            @Nullable Instant deadline,
            Map<ItemRef, ItemCard> cards,
            Map<BodyId, BodyCard> bodies) {
        ItemCard card = cards.get(poll.ref());
        BodyCard body = bodies.get(poll.body());
        return card == null || body == null
                ? Optional.empty()
                : Optional.of(new WaitingThing(
                        kind + "-" + poll.id(),
                        kind,
                        poll.title(),
                        card.address(),
                        texts.get(reason, body.name()),
                        deadline,
                        List.of()));
    }

    /** Open polls that ask me, with a date that I have said nothing about. */
    private List<DatePoll> unanswered(CooperationId cooperation, int limit) {
        return entities.createQuery(
                        "select p from DatePoll p, DateAsked a where a.personId = :me and p.id = a.pollId"
                                + " and p.cooperationId = :here and p.state = :open"
                                + " and exists (select d.id from DateProposal d where d.pollId = p.id and not exists"
                                + " (select n.id from DateAnswer n where n.proposalId = d.id and n.askedId = a.id))"
                                + " order by p.deadline, p.id",
                        DatePoll.class)
                .setParameter("me", access.me().value())
                .setParameter("here", cooperation.value())
                .setParameter("open", PollState.OPEN)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Polls that I have started, whose day is over. */
    private List<DatePoll> undecided(CooperationId cooperation, int limit) {
        return entities.createQuery(
                        "select p from DatePoll p where p.state = :open and p.deadline <= :now and p.startedBy = :me"
                                + " and p.cooperationId = :here order by p.deadline, p.id",
                        DatePoll.class)
                .setParameter("open", PollState.OPEN)
                .setParameter("now", clock.instant())
                .setParameter("me", access.me().value())
                .setParameter("here", cooperation.value())
                .setMaxResults(limit)
                .getResultList();
    }

    /** When the first of the dates is that can still be chosen, by poll. */
    private Map<Long, Instant> firstDates(List<DatePoll> polls) {
        return polls.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select d.pollId, min(d.starts) from DateProposal d where d.pollId in :polls"
                                        + " and d.starts > :now group by d.pollId",
                                Object[].class)
                        .setParameter("polls", polls.stream().map(DatePoll::id).toList())
                        .setParameter("now", clock.instant())
                        .getResultStream()
                        .collect(Collectors.toMap(row -> (Long) row[0], row -> (Instant) row[1]));
    }

    @Override
    public String answer(CooperationId cooperation, String id, String answer) {
        access.require(CorePermission.SEE_OWN_THINGS, Scope.cooperation(cooperation));
        throw new NotVisible("polls are answered on their page, not " + id);
    }
}

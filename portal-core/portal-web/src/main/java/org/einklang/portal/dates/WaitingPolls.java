package org.einklang.portal.dates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
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

    /** Somebody for whom the person who acts sits in a body today. */
    private record Seat(PersonId holder, BodyId body) {}

    /** A poll, and who is asked in it: the person who acts, or somebody for whom they sit there. */
    private record Asked(DatePoll poll, PersonId person) {}

    @Override
    public List<WaitingThing> waiting(CooperationId cooperation, int limit) {
        access.require(CorePermission.SEE_OWN_THINGS, Scope.cooperation(cooperation));
        List<Asked> unanswered = unanswered(cooperation, limit);
        List<DatePoll> undecided = undecided(cooperation, limit);
        List<DatePoll> all = Stream.concat(unanswered.stream().map(Asked::poll), undecided.stream())
                .distinct()
                .toList();
        if (all.isEmpty()) {
            return List.of();
        }
        Map<ItemRef, ItemCard> cards =
                items.resolve(all.stream().map(DatePoll::ref).toList());
        Map<BodyId, BodyCard> bodies =
                directory.bodies(all.stream().map(DatePoll::body).collect(Collectors.toSet()));
        Map<PersonId, PersonCard> people =
                directory.people(unanswered.stream().map(Asked::person).collect(Collectors.toSet()));
        Map<Long, Instant> firsts = firstDates(undecided);
        return Stream.concat(
                        unanswered.stream().map(one -> answering(one, cards, bodies, people)),
                        undecided.stream().map(poll -> choosing(poll, firsts.get(poll.id()), cards, bodies)))
                .flatMap(Optional::stream)
                .limit(limit)
                .toList();
    }

    private Optional<WaitingThing> answering(
            Asked one, Map<ItemRef, ItemCard> cards, Map<BodyId, BodyCard> bodies, Map<PersonId, PersonCard> people) {
        String words = words("dates.waits.answer", one.poll(), bodies);
        PersonCard holder = people.get(one.person());
        String reason = holder == null || one.person().equals(access.me())
                ? words
                : texts.get("dates.waits.deputy", holder.name(), words);
        Instant deadline = Deadlines.endOf(one.poll().lastDay());
        return thing(one.poll(), WaitingKind.ANSWER, reason, deadline, cards);
    }

    private Optional<WaitingThing> choosing(
            DatePoll poll, @Nullable Instant first, Map<ItemRef, ItemCard> cards, Map<BodyId, BodyCard> bodies) {
        return thing(poll, WaitingKind.DECIDE, words("dates.waits.choose", poll, bodies), first, cards);
    }

    private String words(String key, DatePoll poll, Map<BodyId, BodyCard> bodies) {
        BodyCard body = bodies.get(poll.body());
        return texts.get(key, body == null ? "" : body.name());
    }

    private static Optional<WaitingThing> thing(
            DatePoll poll, WaitingKind kind, String reason, @Nullable Instant deadline, Map<ItemRef, ItemCard> cards) {
        return Optional.ofNullable(cards.get(poll.ref()))
                .map(card -> new WaitingThing(
                        kind + "-" + poll.id(), kind, poll.title(), card.address(), reason, deadline, List.of()));
    }

    /** Open polls that ask me, or somebody for whom I sit in their body, with a date of which nothing was said. */
    private List<Asked> unanswered(CooperationId cooperation, int limit) {
        PersonId me = access.me();
        Set<Seat> seats = seats(me);
        List<Long> people = Stream.concat(Stream.of(me), seats.stream().map(Seat::holder))
                .map(PersonId::value)
                .distinct()
                .toList();
        return entities.createQuery(
                        "select p, a.personId from DatePoll p, DateAsked a where a.personId in :people"
                                + " and p.id = a.pollId and p.cooperationId = :here and p.state = :open"
                                + " and exists (select d.id from DateProposal d where d.pollId = p.id and not exists"
                                + " (select n.id from DateAnswer n where n.proposalId = d.id and n.askedId = a.id))"
                                + " order by p.deadline, p.id",
                        Object[].class)
                .setParameter("people", people)
                .setParameter("here", cooperation.value())
                .setParameter("open", PollState.OPEN)
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> new Asked((DatePoll) row[0], new PersonId((Long) row[1])))
                .filter(one -> one.person().equals(me)
                        || seats.contains(new Seat(one.person(), one.poll().body())))
                .toList();
    }

    private Set<Seat> seats(PersonId me) {
        return entities.createQuery(
                        "select m.personId, m.bodyId from Deputising d, Membership m where m.id = d.seatId"
                                + " and d.personId = :me and d.from <= :today and d.until >= :today",
                        Object[].class)
                .setParameter("me", me.value())
                .setParameter("today", PortalTime.dayOf(clock.instant()))
                .getResultStream()
                .map(row -> new Seat(new PersonId((Long) row[0]), new BodyId((Long) row[1])))
                .collect(Collectors.toSet());
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

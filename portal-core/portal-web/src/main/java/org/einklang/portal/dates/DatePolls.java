package org.einklang.portal.dates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.dates.DateFinder;
import org.einklang.api.dates.DateFound;
import org.einklang.api.dates.NewPoll;
import org.einklang.api.dates.Outsider;
import org.einklang.api.item.ItemRef;
import org.einklang.api.number.NumberSequences;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.PortalTime;
import org.einklang.api.time.TimeSpan;
import org.einklang.api.web.Addresses;
import org.jspecify.annotations.Nullable;

/**
 * Chair and secretary find a date with their body. Whoever answers, proposes, chooses or withdraws first locks the poll, so
 * that of two who do so at the same moment the second one sees what the first has done, and there is one outcome.
 */
@ApplicationScoped
@Transactional
public class DatePolls implements DateFinder {

    static final int FEWEST = 2;
    static final int MOST = 12;

    @Inject
    private Access access;

    @Inject
    private PollStore store;

    @Inject
    private PollSeats seats;

    @Inject
    private PollTelling telling;

    @Inject
    private Directory directory;

    @Inject
    private Addresses addresses;

    @Inject
    private NumberSequences numbers;

    @Inject
    private Clock clock;

    @Inject
    private Event<DatesAsked> asked;

    @Inject
    private Event<DateFound> found;

    @Inject
    private Event<DatesWithdrawn> withdrawn;

    @Override
    public ItemRef start(NewPoll order) {
        BodyCard body = directory.body(order.body());
        access.require(DatesPermission.FIND_DATE, Scope.body(body.cooperation(), body.id()));
        List<TimeSpan> times = order.proposals().stream().distinct().toList();
        requirePossible(order, times);
        DatePoll poll = new DatePoll(
                body, numbers.draw("core.dates." + body.id().value()), order, access.me(), clock.instant());
        store.keep(poll);
        times.forEach(time -> store.keep(new DateProposal(poll, time)));
        List<PersonId> people = seats.of(body.id()).holders();
        if (people.isEmpty()) {
            throw new RuleViolation("dates.nobody");
        }
        int place = 0;
        for (PersonId person : people) {
            store.keep(new DateAsked(poll, place++, person));
        }
        for (Outsider outsider : Outsiders.checked(order.outsiders())) {
            store.keep(new DateAsked(poll, place++, outsider));
        }
        PollFile file = store.file(poll);
        telling.asked(file, file.asked());
        asked.fire(new DatesAsked(poll.ref(), poll.cooperation(), false));
        return poll.ref();
    }

    private void requirePossible(NewPoll order, List<TimeSpan> times) {
        if (times.size() < FEWEST) {
            throw new RuleViolation("dates.too_few", FEWEST);
        }
        if (times.size() > MOST) {
            throw new RuleViolation("dates.too_many", MOST);
        }
        times.forEach(this::requireAhead);
        if (times.stream().anyMatch(time -> !PortalTime.dayOf(time.from()).isAfter(order.lastDay()))) {
            throw new RuleViolation("dates.deadline_late").at("lastDay");
        }
    }

    private void requireAhead(TimeSpan time) {
        if (!time.from().isAfter(clock.instant())) {
            throw new RuleViolation("dates.proposal_past");
        }
    }

    /**
     * The person who acts says what suits; in their own name, or for somebody for whom they sit in the body today.
     *
     * @throws RuleViolation if it is over, or something was not answered
     */
    public void answer(long id, PollAnswer said) {
        DatePoll poll = store.locked(id);
        access.require(DatesPermission.ANSWER_DATES, poll.scope());
        PersonId me = access.me();
        PollFile file = store.file(poll);
        DateAsked row = seats.of(poll.body()).rowOf(me, file).orElseGet(() -> join(file, me));
        answer(file, row, said, me);
    }

    /** Somebody who sits in the body, but did not when the poll began, or stands in. */
    private DateAsked join(PollFile file, PersonId person) {
        DateAsked row = new DateAsked(file.poll(), file.nextPlace(), person);
        store.keep(row);
        return row;
    }

    /** Somebody without an account says what suits; the link in their mail is their right to do so. */
    void answerByLink(DateAsked row, PollAnswer said) {
        if (row.person() != null) {
            throw new NotVisible("not an outsider: " + row.id());
        }
        answer(store.file(store.locked(row.poll())), row, said, null);
    }

    private void answer(PollFile file, DateAsked row, PollAnswer said, @Nullable PersonId by) {
        file.poll().requireOpen();
        Set<Long> asked = file.proposals().stream().map(DateProposal::id).collect(Collectors.toSet());
        if (!said.said().keySet().equals(asked)) {
            throw new RuleViolation("dates.answer_missing");
        }
        row.answer(said.remark(), by, clock.instant());
        Map<Long, DateAnswer> before =
                store.answersOf(row).stream().collect(Collectors.toMap(DateAnswer::proposal, one -> one));
        said.said().forEach((proposal, availability) -> {
            DateAnswer former = before.get(proposal);
            if (former == null) {
                store.keep(new DateAnswer(row, proposal, availability));
            } else {
                former.say(availability);
            }
        });
    }

    /** A further date; those who have answered are asked about it. @throws RuleViolation if it is over, or there is no room */
    public void propose(long id, TimeSpan time) {
        DatePoll poll = store.locked(id);
        access.require(DatesPermission.FIND_DATE, poll.scope());
        poll.requireOpen();
        PollFile file = store.file(poll);
        requireAhead(time);
        if (file.proposals().size() >= MOST) {
            throw new RuleViolation("dates.too_many", MOST);
        }
        if (file.proposals().stream().anyMatch(one -> one.time().equals(time))) {
            throw new RuleViolation("dates.proposed_already").at("day");
        }
        DateProposal proposal = new DateProposal(poll, time);
        store.keep(proposal);
        PollFile now = store.file(poll);
        telling.proposed(
                now,
                time,
                now.asked().stream().filter(DateAsked::hasEverAnswered).toList());
    }

    /** This one it is: everybody is told, and whose thing it is about. @throws RuleViolation if it is over already */
    public void decide(long id, long proposal) {
        DatePoll poll = store.locked(id);
        access.require(DatesPermission.FIND_DATE, poll.scope());
        PollFile file = store.file(poll);
        DateProposal chosen = file.proposals().stream()
                .filter(one -> one.id() == proposal)
                .findFirst()
                .orElseThrow(() -> new NotVisible("no proposal " + proposal + " in " + id));
        poll.choose(chosen, access.me(), clock.instant());
        telling.decided(file, chosen);
        found.fire(poll.found(chosen));
    }

    /** No date is wanted any more; everybody is told. @throws RuleViolation if it is over already */
    public void withdraw(long id) {
        DatePoll poll = store.locked(id);
        access.require(DatesPermission.FIND_DATE, poll.scope());
        poll.withdraw(access.me(), clock.instant());
        telling.withdrawn(store.file(poll));
        withdrawn.fire(new DatesWithdrawn(poll.ref(), poll.cooperation()));
    }

    @Override
    public Optional<String> form(BodyCard body, String title, String place, List<TimeSpan> times) {
        return access.may(DatesPermission.FIND_DATE, Scope.body(body.cooperation(), body.id()))
                ? Optional.of(addresses.page(body.cooperation(), "bodies", body.key(), "dates", "new")
                        + new FilledForm(title, place, times).query())
                : Optional.empty();
    }

    @Override
    public Optional<DateFound> found(ItemRef ref) {
        if (!ref.type().equals(DatePoll.TYPE) || !ref.id().matches("\\d{1,18}")) {
            return Optional.empty();
        }
        DatePoll poll;
        try {
            poll = store.existing(Long.parseLong(ref.id()));
        } catch (NotVisible none) {
            return Optional.empty();
        }
        return access.may(DatesPermission.SEE_DATES, poll.scope())
                ? store.file(poll).chosen().map(poll::found)
                : Optional.empty();
    }
}

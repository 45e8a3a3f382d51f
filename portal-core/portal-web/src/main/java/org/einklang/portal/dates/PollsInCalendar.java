package org.einklang.portal.dates;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.einklang.api.access.Access;
import org.einklang.api.calendar.CalendarEntry;
import org.einklang.api.calendar.CalendarKind;
import org.einklang.api.calendar.CalendarQuery;
import org.einklang.api.calendar.CalendarSource;
import org.einklang.api.calendar.CalendarState;
import org.einklang.api.item.ItemCard;
import org.einklang.api.item.ItemRef;
import org.einklang.api.text.Texts;
import org.jspecify.annotations.Nullable;

/** Dates of open polls that ask the person who looks: each may become an appointment, unless they have said that it does not suit. */
@ApplicationScoped
class PollsInCalendar implements CalendarSource {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private PollItems items;

    @Inject
    private Access access;

    @Inject
    private Texts texts;

    @Override
    public Set<CalendarKind> kinds() {
        return Set.of(CalendarKind.PROPOSAL);
    }

    @Override
    public List<CalendarEntry> entries(CalendarQuery query) {
        List<Object[]> rows = entities.createQuery(
                        "select d, p, a.id from DateProposal d join DatePoll p on p.id = d.pollId"
                                + " join DateAsked a on a.pollId = p.id where a.personId = :me"
                                + " and p.cooperationId = :here and p.state = :open and d.starts < :until"
                                + " and d.ends > :from order by d.starts, d.id",
                        Object[].class)
                .setParameter("me", access.me().value())
                .setParameter("here", query.cooperation().value())
                .setParameter("open", PollState.OPEN)
                .setParameter("from", query.from())
                .setParameter("until", query.until())
                .setMaxResults(query.limit())
                .getResultList();
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<Long, Availability> said = said(rows);
        Map<ItemRef, ItemCard> cards = items.resolve(
                rows.stream().map(row -> ((DatePoll) row[1]).ref()).distinct().toList());
        return rows.stream()
                .flatMap(row -> Stream.ofNullable(cards.get(((DatePoll) row[1]).ref()))
                        .map(card -> entry((DateProposal) row[0], (DatePoll) row[1], card, said, query)))
                .toList();
    }

    /** What the person has said, by proposal. */
    private Map<Long, Availability> said(List<Object[]> rows) {
        return entities.createQuery(
                        "select n.proposalId, n.availability from DateAnswer n where n.askedId in :asked",
                        Object[].class)
                .setParameter(
                        "asked", rows.stream().map(row -> row[2]).distinct().toList())
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Availability) row[1]));
    }

    private CalendarEntry entry(
            DateProposal proposal, DatePoll poll, ItemCard card, Map<Long, Availability> answers, CalendarQuery query) {
        Availability said = answers.get(proposal.id());
        CalendarEntry own = CalendarEntry.at(
                        CalendarKind.PROPOSAL, "proposal-" + proposal.id() + "@einklang", card.title(), proposal.time())
                .place(poll.place())
                .body(poll.body())
                .address(card.address())
                .state(CalendarState.PROPOSED)
                .note(note(said, query.locale()))
                .own();
        return said == null || said.comes() ? own : own.free();
    }

    private String note(@Nullable Availability said, Locale locale) {
        return said == null
                ? texts.get(locale, "calendar.note.unanswered")
                : texts.get(locale, "calendar.note.said", texts.get(locale, "dates.availability." + said));
    }
}

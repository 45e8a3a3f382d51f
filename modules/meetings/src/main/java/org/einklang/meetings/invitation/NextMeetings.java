package org.einklang.meetings.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.einklang.api.access.Access;
import org.einklang.api.calendar.CalendarEntry;
import org.einklang.api.calendar.CalendarSource;
import org.einklang.api.people.CooperationId;
import org.einklang.api.text.Texts;
import org.einklang.api.web.Addresses;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.planning.MeetingState;

/** The meetings to which the person who looks is invited, for the start page: first which, then these. */
@ApplicationScoped
class NextMeetings implements CalendarSource {

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Addresses addresses;

    @Inject
    private Texts texts;

    @Override
    public List<CalendarEntry> entries(CooperationId cooperation, Instant from, Instant until, int limit) {
        Map<Long, Answer> answers = next(cooperation, from, until, limit);
        if (answers.isEmpty()) {
            return List.of();
        }
        String root = addresses.page(cooperation, MeetingsModule.ID);
        return entities.createQuery(
                        "select m.id, m.title, m.starts, m.ends, m.place, m.key from Meeting m where m.id in :ids"
                                + " and m.state in :states order by m.starts, m.id",
                        Object[].class)
                .setParameter("ids", List.copyOf(answers.keySet()))
                .setParameter("states", List.of(MeetingState.INVITED, MeetingState.IN_PROGRESS))
                .getResultStream()
                .map(row -> new CalendarEntry(
                        (Instant) row[2],
                        (Instant) row[3],
                        (String) row[1],
                        (String) row[4],
                        root + "/" + row[5],
                        texts.get("meetings.answer.mine." + answers.get(row[0]))))
                .toList();
    }

    /** The meetings that begin next, with what the person has answered; along one index, no further than the limit. */
    private Map<Long, Answer> next(CooperationId cooperation, Instant from, Instant until, int limit) {
        return entities.createQuery(
                        "select i.meetingId, i.answer from Invitee i where i.personId = :me"
                                + " and i.cooperationId = :cooperation and i.starts >= :from and i.starts < :until"
                                + " order by i.starts, i.id",
                        Object[].class)
                .setParameter("me", access.me().value())
                .setParameter("cooperation", cooperation.value())
                .setParameter("from", from)
                .setParameter("until", until)
                .setMaxResults(limit)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (Answer) row[1]));
    }
}

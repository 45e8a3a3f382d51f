package org.einklang.meetings.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.einklang.api.access.Access;
import org.einklang.api.calendar.CalendarEntry;
import org.einklang.api.calendar.CalendarSource;
import org.einklang.api.people.CooperationId;
import org.einklang.api.text.Texts;
import org.einklang.api.web.Addresses;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.planning.MeetingState;

/** The meetings to which the person who looks is invited, for the start page. */
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
        String root = addresses.page(cooperation, MeetingsModule.ID);
        return entities.createQuery(
                        "select m.title, m.starts, m.ends, m.place, m.key, i.answer from Meeting m, Invitee i"
                                + " where i.meetingId = m.id and i.personId = :me and m.cooperationId = :cooperation"
                                + " and m.starts >= :from and m.starts < :until and m.state in :states"
                                + " order by m.starts",
                        Object[].class)
                .setParameter("me", access.me().value())
                .setParameter("cooperation", cooperation.value())
                .setParameter("from", from)
                .setParameter("until", until)
                .setParameter("states", List.of(MeetingState.INVITED, MeetingState.IN_PROGRESS))
                .setMaxResults(limit)
                .getResultStream()
                .map(row -> new CalendarEntry(
                        (Instant) row[1],
                        (Instant) row[2],
                        (String) row[0],
                        (String) row[3],
                        root + "/" + row[4],
                        texts.get("meetings.answer.mine." + row[5])))
                .toList();
    }
}

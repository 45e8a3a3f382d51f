package org.einklang.meetings.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.einklang.meetings.planning.Meeting;

/** Keeps and reads what was told of meetings; whoever asks has the right to. */
@ApplicationScoped
class ToldMeetings {

    /** The edition of a meeting of which nothing is kept: it has not been told since it was planned, or began before that was kept. */
    private static final int FIRST = 0;

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    /** People are invited. */
    void invited(Meeting meeting) {
        entities.persist(new ToldMeeting(meeting));
    }

    /** What was told of it last. */
    Optional<ToldMeeting> of(Meeting meeting) {
        return Optional.ofNullable(entities.find(ToldMeeting.class, meeting.id()));
    }

    /** The same of several, by the number of the meeting. */
    Map<Long, ToldMeeting> of(Collection<Meeting> meetings) {
        return meetings.isEmpty()
                ? Map.of()
                : entities.createQuery("select t from ToldMeeting t where t.meetingId in :ids", ToldMeeting.class)
                        .setParameter("ids", meetings.stream().map(Meeting::id).toList())
                        .setHint("eclipselink.batch", "t.items")
                        .getResultStream()
                        .collect(Collectors.toMap(ToldMeeting::meeting, Function.identity()));
    }

    /** The SEQUENCE of what was told of it last. */
    int edition(Meeting meeting) {
        return of(meeting).map(ToldMeeting::edition).orElse(FIRST);
    }

    /** The first SEQUENCE whose answers still hold. */
    int askedIn(Meeting meeting) {
        return of(meeting).map(ToldMeeting::askedIn).orElse(FIRST);
    }

    /** What those who are invited know of it. */
    MeetingContent known(Meeting meeting) {
        return of(meeting).map(ToldMeeting::content).orElseGet(() -> MeetingContent.of(meeting));
    }
}

package org.einklang.meetings.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.einklang.api.people.PersonId;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.MeetingChanged;
import org.einklang.meetings.planning.Meetings;

/** Reads who is invited; whoever asks has checked that the meeting may be seen. */
@ApplicationScoped
public class Invitees {

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private Meetings meetings;

    /** Everybody who is invited, in the order in which they were. */
    public List<Invitee> of(long meeting) {
        return entities.createQuery("select i from Invitee i where i.meetingId = :meeting order by i.id", Invitee.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    /** Those who are invited find the meeting when it is now. */
    void move(@Observes MeetingChanged event) {
        Meeting meeting = meetings.existing(event.meeting());
        of(meeting.id()).forEach(one -> one.move(meeting.getStarts()));
    }

    /** This person's invitation. */
    public Optional<Invitee> of(long meeting, PersonId person) {
        return of(meeting).stream().filter(one -> one.person().equals(person)).findFirst();
    }
}

package org.einklang.meetings.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.einklang.api.access.Role;
import org.einklang.api.notification.Notification;
import org.einklang.api.notification.Notifications;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.Seat;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.invitation.Invitee;
import org.einklang.meetings.invitation.Invitees;
import org.einklang.meetings.planning.Meeting;

/** Tells of minutes to be looked through, of objections, and of what has become of them. */
@ApplicationScoped
class ReviewTelling {

    @Inject
    private Notifications notifications;

    @Inject
    private Invitees invitees;

    @Inject
    private Directory directory;

    @Inject
    private Clock clock;

    /** Those who were there can look the minutes through; who wrote them knows. */
    void handedIn(Meeting meeting, Minutes minutes) {
        List<PersonId> present = invitees.of(meeting.id()).stream()
                .filter(Invitee::isPresent)
                .map(Invitee::person)
                .filter(person -> !person.equals(minutes.author()))
                .toList();
        tell("meetings.notification.review", meeting, minutes, present);
    }

    /** Chair and secretary of the body get to know. */
    void objected(Meeting meeting, Objection objection) {
        List<PersonId> heads = directory.actingSeats(meeting.body(), PortalTime.dayOf(clock.instant())).stream()
                .filter(seat -> seat.role() == Role.CHAIR || seat.role() == Role.SECRETARY)
                .map(Seat::person)
                .filter(person -> !person.equals(objection.by()))
                .distinct()
                .toList();
        tell("meetings.notification.objected", meeting, objection.minutes(), heads);
    }

    /** Who objected gets to know. */
    void settled(Meeting meeting, Objection objection) {
        String key = objection.getState() == ObjectionState.TAKEN_UP
                ? "meetings.notification.taken_up"
                : "meetings.notification.declined";
        tell(key, meeting, objection.minutes(), List.of(objection.by()));
    }

    private void tell(String key, Meeting meeting, Minutes minutes, List<PersonId> people) {
        notifications.tell(new Notification(meeting.getCooperation(), key, minutes.ref()), people);
    }
}

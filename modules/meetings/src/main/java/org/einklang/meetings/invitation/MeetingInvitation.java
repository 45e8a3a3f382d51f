package org.einklang.meetings.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.notification.Notification;
import org.einklang.api.notification.Notifications;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.search.SearchChanges;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.MeetingCancelled;
import org.einklang.meetings.planning.Meetings;

/** Invites everybody who sits in the body on the day of the meeting, with those who deputise then, and tells them when it is cancelled. */
@ApplicationScoped
public class MeetingInvitation {

    /** Of the files that go with an invitation. */
    public static final String PAPERS = "meetings.papers";

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Meetings meetings;

    @Inject
    private Directory directory;

    @Inject
    private InvitationMail mail;

    @Inject
    private Notifications notifications;

    @Inject
    private Invitees invitees;

    @Inject
    private DeputyInviting deputies;

    @Inject
    private ToldMeetings told;

    @Inject
    private MeetingOccupancy occupancy;

    @Inject
    private SearchChanges changes;

    @Inject
    private Clock clock;

    @Inject
    private Event<MeetingInvited> invited;

    /** Invites; of a meeting that is over nobody hears, it can be minuted. @return how many people. @throws RuleViolation without agenda or members, or when they are invited already */
    @Transactional
    public int invite(long meetingId) {
        Meeting meeting = meetings.toChange(meetingId);
        access.require(MeetingsPermission.PLAN, meeting.scope());
        meeting.invite();
        LocalDate day = PortalTime.dayOf(meeting.getStarts());
        Set<PersonId> people = directory.members(meeting.body(), day);
        if (people.isEmpty()) {
            throw new RuleViolation("meetings.invitation.nobody_to_invite");
        }
        Map<PersonId, PersonCard> cards = directory.people(people);
        PersonCard organizer = directory.person(access.me());
        told.invited(meeting);
        people.forEach(person -> entities.persist(new Invitee(meeting, person)));
        if (!clock.instant().isBefore(meeting.getEnds())) {
            changes.changed(meeting.ref());
            return people.size();
        }
        people.forEach(person -> mail.invite(meeting, Objects.requireNonNull(cards.get(person)), organizer));
        occupancy.hold(meeting);
        deputies.align(meeting, organizer);
        invited.fire(new MeetingInvited(meetingId));
        changes.changed(meeting.ref());
        notifications.tell(
                new Notification(meeting.getCooperation(), "meetings.notification.invited", meeting.ref()).withMail(),
                people);
        return people.size();
    }

    /** Tells everybody who was invited that the meeting is cancelled, in the transaction that cancelled it. */
    void tell(@Observes MeetingCancelled event) {
        if (!event.wereInvited()) {
            return;
        }
        Meeting meeting = meetings.existing(event.meeting());
        List<Invitee> guests = invitees.of(event.meeting());
        guests.forEach(Invitee::cancelled);
        List<PersonId> people = guests.stream().map(Invitee::person).toList();
        notifications.tell(
                new Notification(meeting.getCooperation(), "meetings.notification.cancelled", meeting.ref()).withMail(),
                people);
        PersonCard organizer = directory.person(access.me());
        directory.people(people).values().forEach(card -> mail.cancel(meeting, card, organizer));
    }
}

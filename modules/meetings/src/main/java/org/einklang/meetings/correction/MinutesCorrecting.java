package org.einklang.meetings.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.access.Role;
import org.einklang.api.document.Documents;
import org.einklang.api.notification.Notification;
import org.einklang.api.notification.Notifications;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.Seat;
import org.einklang.api.search.SearchChanges;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.invitation.Invitee;
import org.einklang.meetings.invitation.Invitees;
import org.einklang.meetings.minutes.LaterEdition;
import org.einklang.meetings.minutes.Minutes;
import org.einklang.meetings.minutes.MinutesPaper;
import org.einklang.meetings.minutes.MinutesReading;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.Meetings;
import org.jspecify.annotations.Nullable;

/**
 * Approved minutes are never changed. Who writes minutes says what is right instead, the chair approves that, never who wrote it, and
 * the minutes have a new edition beside the old ones (rules.md, states, minutes).
 */
@ApplicationScoped
public class MinutesCorrecting {

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Meetings meetings;

    @Inject
    private MinutesReading reading;

    @Inject
    private Corrections corrections;

    @Inject
    private Invitees invitees;

    @Inject
    private MinutesPaper paper;

    @Inject
    private Documents documents;

    @Inject
    private Directory directory;

    @Inject
    private Notifications notifications;

    @Inject
    private SearchChanges changes;

    @Inject
    private Event<CorrectionApproved> approved;

    @Inject
    private Clock clock;

    /**
     * Says what is right; the chair is told.
     *
     * @param item number of the item that it is about; null for all of the minutes
     * @throws NotVisible before the minutes are approved, or for an item of another meeting
     * @throws org.einklang.api.RuleViolation without words, or with too many
     */
    @Transactional
    public void write(long meetingId, @Nullable Long item, String words) {
        Meeting meeting = meetings.existing(meetingId);
        access.require(MeetingsPermission.WRITE_MINUTES, meeting.scope());
        Minutes minutes = reading.approved(meeting);
        if (item != null && meeting.item(item).isEmpty()) {
            throw new NotVisible("no item " + item);
        }
        entities.persist(new Correction(minutes, item, words, access.me(), clock.instant()));
        tell("meetings.notification.correction_written", meeting, minutes, chairs(meeting));
    }

    /** Takes it back. @throws org.einklang.api.RuleViolation once it is approved */
    @Transactional
    public void withdraw(long meetingId, long number) {
        Meeting meeting = meetings.existing(meetingId);
        access.require(MeetingsPermission.WRITE_MINUTES, meeting.scope());
        Correction correction = of(meeting, number);
        correction.requireOpen();
        entities.remove(correction);
    }

    /** Approves it; who was invited to the meeting is told. @throws org.einklang.api.RuleViolation by who wrote it, or if it was approved before */
    @Transactional
    public void approve(long meetingId, long number) {
        Meeting meeting = meetings.existing(meetingId);
        access.require(MeetingsPermission.APPROVE_MINUTES, meeting.scope());
        Minutes minutes = reading.approved(meeting);
        entities.lock(minutes, LockModeType.PESSIMISTIC_WRITE); // two editions never get the same number
        Correction correction = of(meeting, number);
        int edition = 2
                + (int) corrections.of(minutes).stream()
                        .filter(one -> !one.isOpen())
                        .count();
        correction.approve(access.me(), clock.instant(), edition);
        List<Invitee> invited = invitees.of(meetingId);
        entities.persist(new LaterEdition(minutes, edition, documents.pdf(paper.of(meeting, minutes, invited))));
        changes.changed(minutes.ref());
        tell(
                "meetings.notification.corrected",
                meeting,
                minutes,
                invited.stream().map(Invitee::person).toList());
        approved.fire(new CorrectionApproved(meeting.getCooperation(), meeting.ref()));
    }

    /** Of two who deal with it at once, one waits for the other. */
    private Correction of(Meeting meeting, long number) {
        Correction correction = entities.find(Correction.class, number, LockModeType.PESSIMISTIC_WRITE);
        if (correction == null
                || correction.minutes().id() != reading.of(meeting).id()) {
            throw new NotVisible("no correction " + number + " of meeting " + meeting.id());
        }
        entities.refresh(correction);
        return correction;
    }

    private List<PersonId> chairs(Meeting meeting) {
        return directory.actingSeats(meeting.body(), PortalTime.dayOf(clock.instant())).stream()
                .filter(seat -> seat.role() == Role.CHAIR)
                .map(Seat::person)
                .toList();
    }

    private void tell(String key, Meeting meeting, Minutes minutes, Collection<PersonId> people) {
        Stream<PersonId> others = people.stream().filter(person -> !person.equals(access.me()));
        notifications.tell(
                new Notification(meeting.getCooperation(), key, minutes.ref()),
                others.distinct().toList());
    }
}

package org.einklang.meetings.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.search.SearchChanges;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.invitation.Invitee;
import org.einklang.meetings.invitation.Invitees;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.Meetings;
import org.jspecify.annotations.Nullable;

/** Who was there looks the minutes through and objects; chair and secretary take that up or say why not. */
@ApplicationScoped
public class MinutesReview {

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Meetings meetings;

    @Inject
    private MinutesReading reading;

    @Inject
    private Invitees invitees;

    @Inject
    private ReviewTelling telling;

    @Inject
    private SearchChanges changes;

    @Inject
    private Clock clock;

    /** Whether the person who acts was there, so that they may object (rules.md). */
    public boolean wasThere(Meeting meeting) {
        return access.may(MeetingsPermission.SEE, meeting.scope())
                && invitees.of(meeting.id(), access.me())
                        .filter(Invitee::isPresent)
                        .isPresent();
    }

    /**
     * Objects to the minutes.
     *
     * @param item number of the item it is about; null for all
     * @throws org.einklang.api.RuleViolation without words, after the last day, or unless the minutes are looked through
     */
    @Transactional
    public void object(long meetingId, @Nullable Long item, String words) {
        Meeting meeting = meetings.existing(meetingId);
        access.require(MeetingsPermission.SEE, meeting.scope());
        if (!wasThere(meeting)) {
            throw new NotVisible(access.me() + " was not at meeting " + meetingId);
        }
        if (item != null && meeting.getAgenda().stream().noneMatch(one -> one.id() == item)) {
            throw new NotVisible("no item " + item);
        }
        Minutes minutes = reading.of(meeting);
        Objection objection = minutes.object(item, access.me(), words, clock.instant());
        entities.persist(objection);
        entities.lock(minutes, LockModeType.OPTIMISTIC_FORCE_INCREMENT); // whoever approves at this moment learns of it
        telling.objected(meeting, objection);
    }

    /** The minutes are a draft again, to be changed. @throws org.einklang.api.RuleViolation if it was settled before */
    @Transactional
    public void takeUp(long meetingId, long objection) {
        Meeting meeting = meetings.existing(meetingId);
        access.require(MeetingsPermission.WRITE_MINUTES, meeting.scope());
        Minutes minutes = reading.of(meeting);
        minutes.takeUp(objection, access.me(), clock.instant());
        changes.changed(minutes.ref());
        telling.settled(meeting, minutes.objection(objection));
    }

    /** The minutes stay as they are. @throws org.einklang.api.RuleViolation without a reply, or if it was settled before */
    @Transactional
    public void decline(long meetingId, long objection, String reply) {
        Meeting meeting = meetings.existing(meetingId);
        access.require(MeetingsPermission.WRITE_MINUTES, meeting.scope());
        Minutes minutes = reading.of(meeting);
        minutes.decline(objection, reply, access.me(), clock.instant());
        telling.settled(meeting, minutes.objection(objection));
    }
}

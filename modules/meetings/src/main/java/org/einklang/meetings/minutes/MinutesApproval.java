package org.einklang.meetings.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import org.einklang.api.access.Access;
import org.einklang.api.document.Documents;
import org.einklang.api.search.SearchChanges;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.invitation.Invitee;
import org.einklang.meetings.invitation.Invitees;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.Meetings;

/**
 * Minutes are approved, which freezes them: by somebody other than the author, by a later meeting, or because nobody has objected in
 * time. Or they go back to the author.
 */
@ApplicationScoped
public class MinutesApproval {

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
    private MinutesPaper paper;

    @Inject
    private Documents documents;

    @Inject
    private Event<MinutesApproved> approved;

    @Inject
    private SearchChanges changes;

    @Inject
    private Clock clock;

    /** Approves and freezes. @throws RuleViolation by the author, with an open objection, or unless the minutes are in review */
    @Transactional
    public void approve(long meetingId) {
        Meeting meeting = meetings.existing(meetingId);
        access.require(MeetingsPermission.APPROVE_MINUTES, meeting.scope());
        Minutes minutes = reading.of(meeting);
        List<Invitee> invited = invitees.of(meetingId);
        minutes.approve(access.me(), clock.instant(), FrozenContent.hash(meeting, minutes, invited));
        freeze(meeting, minutes, invited);
    }

    /**
     * Records that the meeting which goes on now has approved the minutes of an earlier one [rules.md: the next meeting].
     *
     * @throws RuleViolation with an open objection, unless the minutes are in review, or without such a meeting
     */
    @Transactional
    public void approveIn(long laterMeeting, long meetingId) {
        Meeting meeting = meetings.existing(meetingId);
        access.require(MeetingsPermission.WRITE_MINUTES, meeting.scope());
        Minutes minutes = reading.of(meeting);
        List<Invitee> invited = invitees.of(meetingId);
        String hash = FrozenContent.hash(meeting, minutes, invited);
        minutes.approveIn(meetings.existing(laterMeeting), meeting, access.me(), clock.instant(), hash);
        freeze(meeting, minutes, invited);
    }

    /**
     * Nobody has objected in time, says the job that looks; it acts for nobody. In a transaction of its own: what goes wrong with these
     * concerns no others.
     *
     * @throws RuleViolation if somebody has
     */
    @Transactional(TxType.REQUIRES_NEW)
    void approveBySilence(@Observes SilenceOver over) {
        Minutes minutes = entities.find(Minutes.class, over.minutes());
        Meeting meeting = meetings.existing(minutes.meeting());
        List<Invitee> invited = invitees.of(meeting.id());
        minutes.approveBySilence(clock.instant(), FrozenContent.hash(meeting, minutes, invited));
        freeze(meeting, minutes, invited);
    }

    private void freeze(Meeting meeting, Minutes minutes, List<Invitee> invited) {
        byte[] pdf = documents.pdf(paper.of(meeting, minutes, invited));
        entities.persist(new MinutesDocument(minutes, pdf));
        changes.changed(minutes.ref());
        approved.fire(MinutesApproved.of(meeting));
    }

    /** Sends the minutes back to the author. @throws RuleViolation without a reason, or unless they are in review */
    @Transactional
    public void sendBack(long meetingId, String reason) {
        Meeting meeting = meetings.existing(meetingId);
        access.require(MeetingsPermission.APPROVE_MINUTES, meeting.scope());
        Minutes minutes = reading.of(meeting);
        minutes.sendBack(reason);
        changes.changed(minutes.ref());
    }
}

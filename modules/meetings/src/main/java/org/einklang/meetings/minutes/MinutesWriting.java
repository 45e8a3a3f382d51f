package org.einklang.meetings.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.deadline.Deadlines;
import org.einklang.api.deadline.Holidays;
import org.einklang.api.people.Directory;
import org.einklang.api.people.MinutesRule;
import org.einklang.api.people.PersonId;
import org.einklang.api.search.SearchChanges;
import org.einklang.api.task.NewTask;
import org.einklang.api.task.Tasks;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.invitation.Answer;
import org.einklang.meetings.invitation.Invitee;
import org.einklang.meetings.invitation.Invitees;
import org.einklang.meetings.planning.AgendaItem;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.MeetingState;
import org.einklang.meetings.planning.Meetings;

/** Secretary and chair write the minutes: who was there, notes, resolutions, tasks, until they hand them in. */
@ApplicationScoped
public class MinutesWriting {

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
    private DeputiesListing deputies;

    @Inject
    private InlineKeeping inline;

    @Inject
    private Tasks tasks;

    @Inject
    private WishOutcomes outcomes;

    @Inject
    private Directory directory;

    @Inject
    private Holidays holidays;

    @Inject
    private ReviewTelling review;

    @Inject
    private SearchChanges changes;

    @Inject
    private Event<MeetingClosed> closed;

    @Inject
    private Clock clock;

    /**
     * A note as it was typed.
     *
     * @param note number of the note
     * @param text the words
     * @param seen version of the note that the writer had before them
     */
    public record Typed(long note, String text, int seen) {}

    /** Begins the minutes; the meeting is in progress, and those who accepted are taken to be there. @throws RuleViolation unless people have been invited */
    @Transactional
    public void begin(long meetingId) {
        Meeting meeting = meetings.toChange(meetingId);
        access.require(MeetingsPermission.WRITE_MINUTES, meeting.minutesScope());
        meeting.begin();
        Minutes minutes = new Minutes(meeting, access.me());
        entities.persist(minutes);
        deputies.list(meeting).forEach(invitee -> invitee.attend(invitee.getAnswer() == Answer.ACCEPTED));
        changes.changed(List.of(meeting.ref(), minutes.ref()));
    }

    /**
     * Keeps what was typed and who was there; lines that name a task or a proposal become that: all of it or nothing.
     *
     * @throws RuleViolation if somebody else changed a note meanwhile, or such a line is not understood
     */
    @Transactional
    public void save(long meetingId, List<Typed> notes, Set<PersonId> present) {
        Meeting meeting = meetings.existing(meetingId);
        access.require(MeetingsPermission.WRITE_MINUTES, meeting.minutesScope());
        Minutes minutes = reading.of(meeting);
        List<Invitee> invited = deputies.list(meeting);
        inline.keep(meeting, minutes, notes, invited)
                .forEach(typed -> minutes.write(typed.note(), typed.text(), typed.seen()));
        changes.changed(minutes.ref());
        for (Invitee invitee : invited) {
            invitee.attend(present.contains(invitee.person()));
        }
    }

    /**
     * Keeps what was typed and who was there, and does something more with the minutes: both or neither.
     *
     * @param act what more; it asks for its own right
     * @throws RuleViolation if somebody else changed a note meanwhile, or the act is refused
     */
    @Transactional
    public void saveAnd(long meetingId, List<Typed> notes, Set<PersonId> present, Runnable act) {
        Meeting meeting = meetings.existing(meetingId);
        access.require(MeetingsPermission.WRITE_MINUTES, meeting.minutesScope());
        save(meetingId, notes, present);
        act.run();
    }

    /** Puts a proposal on the table. @throws RuleViolation without words */
    @Transactional
    public void propose(long meetingId, long itemId, String wording) {
        Meeting meeting = meetings.existing(meetingId);
        access.require(MeetingsPermission.WRITE_MINUTES, meeting.minutesScope());
        Resolution proposed = reading.toWrite(meeting).propose(item(meeting, itemId), meeting, wording);
        entities.persist(proposed);
        changes.changed(proposed.ref());
    }

    /** Notes a task for a member of the body. @throws RuleViolation without title */
    @Transactional
    public void note(long meetingId, long itemId, String title, PersonId assignee, LocalDate due) {
        Meeting meeting = meetings.existing(meetingId);
        access.require(MeetingsPermission.WRITE_MINUTES, meeting.minutesScope());
        if (invitees.of(meetingId, assignee).isEmpty()) {
            throw new NotVisible(assignee + " was not invited");
        }
        reading.toWrite(meeting).note(item(meeting, itemId), title, assignee, due);
    }

    /** Strikes a task that has not been given yet. */
    @Transactional
    public void strike(long meetingId, long task) {
        Meeting meeting = meetings.existing(meetingId);
        access.require(MeetingsPermission.WRITE_MINUTES, meeting.minutesScope());
        reading.toWrite(meeting).strike(task);
    }

    /** Only the body itself is to read about an item, or others as well, as it has shown in the meeting. @throws RuleViolation unless this is a draft */
    @Transactional
    public void setNonPublic(long meetingId, long itemId, boolean only) {
        Meeting meeting = meetings.existing(meetingId);
        access.require(MeetingsPermission.WRITE_MINUTES, meeting.minutesScope());
        Minutes minutes = reading.of(meeting);
        minutes.requireDraft();
        entities.lock(minutes, LockModeType.OPTIMISTIC_FORCE_INCREMENT); // they are not handed in at the same moment
        item(meeting, itemId).nonPublic(only);
    }

    /** Hands the minutes in; the meeting is over and its tasks are given. @throws RuleViolation with an open proposal */
    @Transactional
    public void handIn(long meetingId) {
        Meeting meeting = meetings.existing(meetingId);
        access.require(MeetingsPermission.WRITE_MINUTES, meeting.minutesScope());
        Minutes minutes = reading.toWrite(meeting);
        MinutesRule rule = directory.rules(meeting.body()).minutes();
        minutes.handIn(access.me(), rule.kind() == MinutesRule.Kind.SILENCE ? objectionsUntil(meeting, rule) : null);
        boolean first = meeting.getState() == MeetingState.IN_PROGRESS;
        meeting.close();
        changes.changed(List.of(meeting.ref(), minutes.ref()));
        outcomes.announceDiscussed(meeting, minutes);
        review.handedIn(meeting, minutes);
        minutes.getTasks().stream().filter(task -> !task.isGiven()).forEach(task -> give(meeting, task));
        if (first) {
            closed.fire(new MeetingClosed(meetingId, postponed(minutes)));
        }
    }

    private void give(Meeting meeting, MinutedTask task) {
        task.give(tasks.assign(new NewTask(
                meeting.getCooperation(),
                task.assignee(),
                task.getTitle(),
                task.getDue(),
                meeting.ref(),
                meeting.body())));
    }

    private static Set<Long> postponed(Minutes minutes) {
        return minutes.getResolutions().stream()
                .filter(one -> one.getState() == ResolutionState.POSTPONED)
                .map(Resolution::agendaItem)
                .collect(Collectors.toSet());
    }

    /** A working day, as for any declaration (§ 193 BGB). */
    private LocalDate objectionsUntil(Meeting meeting, MinutesRule rule) {
        LocalDate last = PortalTime.dayOf(clock.instant()).plusDays(rule.days());
        return Deadlines.orNextWorkingDay(last, holidays.of(meeting.getCooperation()));
    }

    private static AgendaItem item(Meeting meeting, long id) {
        return meeting.getAgenda().stream()
                .filter(item -> item.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotVisible("no item " + id));
    }
}

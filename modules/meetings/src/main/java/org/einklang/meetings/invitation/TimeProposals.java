package org.einklang.meetings.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.access.Role;
import org.einklang.api.calendar.CalendarReply;
import org.einklang.api.notification.Notification;
import org.einklang.api.notification.Notifications;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.Seat;
import org.einklang.api.text.ClientData;
import org.einklang.api.time.PortalTime;
import org.einklang.api.time.TimeSpan;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.Meetings;

/**
 * Invited people propose another time from their calendar program; chair and secretary take note of it or decline. A
 * proposal is no answer, and moves nothing by itself.
 */
@ApplicationScoped
public class TimeProposals {

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Meetings meetings;

    @Inject
    private Invitees invitees;

    @Inject
    private Directory directory;

    @Inject
    private Notifications notifications;

    @Inject
    private InvitationMail mail;

    @Inject
    private Clock clock;

    /**
     * Keeps what the person who acts proposes, and tells who plans the meeting.
     *
     * @return whether it is a time for which there is a place: known, still to come, another one, and not overtaken
     * @throws RuleViolation when the meeting no longer awaits answers
     */
    @Transactional
    public boolean propose(long meetingId, CalendarReply reply) {
        Meeting meeting = meetings.existing(meetingId);
        access.require(MeetingsPermission.SEE, meeting.scope());
        if (!meeting.awaitsAnswers(clock.instant())) {
            throw new RuleViolation("meetings.answer.too_late");
        }
        PersonId me = access.me();
        if (invitees.of(meetingId, me).isEmpty()) {
            throw new NotVisible(me + " is not invited");
        }
        return time(meeting, reply)
                .filter(time -> keep(meeting, me, time, reply))
                .map(time -> tell(meeting))
                .orElse(false);
    }

    /** The time, if it is one; without an end it is as long as the meeting. */
    private Optional<TimeSpan> time(Meeting meeting, CalendarReply reply) {
        CalendarReply.Proposal proposal = reply.proposal();
        Instant start = proposal == null ? null : proposal.start();
        if (proposal == null || start == null || !start.isAfter(clock.instant())) {
            return Optional.empty();
        }
        Duration length = Duration.between(meeting.getStarts(), meeting.getEnds());
        Instant end = proposal.end() == null ? start.plus(length) : proposal.end();
        return end.isAfter(start)
                ? Optional.of(new TimeSpan(start, end))
                        .filter(time -> !time.equals(new TimeSpan(meeting.getStarts(), meeting.getEnds())))
                : Optional.empty();
    }

    private boolean keep(Meeting meeting, PersonId person, TimeSpan time, CalendarReply reply) {
        Optional<ProposedTime> before = all(meeting.id()).stream()
                .filter(one -> one.person().equals(person))
                .findFirst();
        if (before.isPresent()) {
            if (before.get().isNewerThan(reply.written())) {
                return false;
            }
            before.get().propose(time, words(reply), reply.written(), clock.instant());
        } else {
            entities.persist(new ProposedTime(meeting, person, time, words(reply), reply.written(), clock.instant()));
        }
        return true;
    }

    /** What they say about it, unless it could be about a client: nobody is there to ask whether it is. */
    private static String words(CalendarReply reply) {
        return ClientData.in(reply.comment()).isEmpty() ? reply.comment() : "";
    }

    private boolean tell(Meeting meeting) {
        List<PersonId> planners = directory.actingSeats(meeting.body(), PortalTime.dayOf(clock.instant())).stream()
                .filter(seat -> seat.role() == Role.CHAIR || seat.role() == Role.SECRETARY)
                .map(Seat::person)
                .toList();
        notifications.tell(
                new Notification(meeting.getCooperation(), "meetings.notification.proposed", meeting.ref()), planners);
        return true;
    }

    /** Those that have not been declined, for who plans the meeting; the oldest first. */
    public List<ProposedTime> of(Meeting meeting) {
        access.require(MeetingsPermission.PLAN, meeting.scope());
        return all(meeting.id()).stream()
                .filter(one -> one.state() != ProposalState.DECLINED)
                .toList();
    }

    /** Takes note; nobody is told. @throws RuleViolation if that has been said already */
    @Transactional
    public void note(long id) {
        ProposedTime proposal = existing(id);
        access.require(
                MeetingsPermission.PLAN, meetings.existing(proposal.meeting()).scope());
        proposal.note(access.me(), clock.instant());
    }

    /** Declines; who proposed it gets a mail that their calendar program understands. @return who that is */
    @Transactional
    public PersonCard decline(long id) {
        ProposedTime proposal = existing(id);
        Meeting meeting = meetings.existing(proposal.meeting());
        access.require(MeetingsPermission.PLAN, meeting.scope());
        proposal.decline(access.me(), clock.instant());
        PersonCard reader = directory.person(proposal.person());
        mail.declineProposal(meeting, proposal.time(), reader, directory.person(access.me()));
        return reader;
    }

    private List<ProposedTime> all(long meeting) {
        return entities.createQuery(
                        "select p from ProposedTime p where p.meetingId = :meeting order by p.proposed, p.id",
                        ProposedTime.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }

    private ProposedTime existing(long id) {
        ProposedTime proposal = entities.find(ProposedTime.class, id);
        if (proposal == null) {
            throw new NotVisible("no proposal " + id);
        }
        return proposal;
    }
}

package org.einklang.meetings.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.einklang.api.calendar.CalendarReply;
import org.einklang.api.calendar.CalendarReplyHandler;
import org.einklang.api.calendar.OpenInvitation;
import org.einklang.meetings.planning.Meeting;

/**
 * Takes what invited people answer in their calendar program, as if they had used the link in the invitation, and what other
 * time they propose there.
 */
@ApplicationScoped
class AnswerInCalendar implements CalendarReplyHandler {

    private static final Pattern UID = Pattern.compile("meeting-(\\d{1,18})-.*");

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private Invitees invitees;

    @Inject
    private ToldMeetings told;

    @Inject
    private AttendanceAnswer attendance;

    @Inject
    private TimeProposals proposals;

    @Override
    public Optional<OpenInvitation> invitation(String uid) {
        Matcher known = UID.matcher(uid);
        return known.matches()
                ? Optional.ofNullable(entities.find(Meeting.class, Long.valueOf(known.group(1))))
                        .filter(meeting -> meeting.uid().equals(uid))
                        .map(this::invitation)
                : Optional.empty();
    }

    private OpenInvitation invitation(Meeting meeting) {
        return new OpenInvitation(
                meeting.ref(),
                invitees.of(meeting.id()).stream().map(Invitee::person).collect(Collectors.toSet()),
                told.askedIn(meeting),
                told.edition(meeting));
    }

    @Override
    public void answer(OpenInvitation invitation, CalendarReply reply) {
        Answer answer = switch (reply.participation()) {
            case ACCEPTED -> Answer.ACCEPTED;
            case TENTATIVE -> Answer.TENTATIVE;
            case DECLINED -> Answer.DECLINED;
            case OPEN -> throw new IllegalArgumentException("no answer: " + reply.participation());
        };
        attendance.answer(Long.parseLong(invitation.item().id()), answer);
    }

    @Override
    public boolean propose(OpenInvitation invitation, CalendarReply reply) {
        return proposals.propose(Long.parseLong(invitation.item().id()), reply);
    }
}

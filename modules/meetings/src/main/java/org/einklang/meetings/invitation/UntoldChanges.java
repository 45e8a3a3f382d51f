package org.einklang.meetings.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.einklang.api.access.Access;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.planning.Meeting;

/** Compares a meeting to which people are invited with what they were told of it last. */
@ApplicationScoped
class UntoldChanges {

    @Inject
    private Access access;

    @Inject
    private Directory directory;

    @Inject
    private ToldMeetings told;

    @Inject
    private Invitees invitees;

    @Inject
    private Clock clock;

    /** What has not been told yet, for who plans the meeting; empty if that is nothing, or nobody is to be told any more. */
    Optional<MeetingChanges> of(Meeting meeting) {
        access.require(MeetingsPermission.PLAN, meeting.scope());
        return meeting.awaitsAnswers(clock.instant())
                ? told.of(meeting)
                        .map(known -> compare(meeting, known, invitees.of(meeting.id())))
                        .filter(changes -> !changes.isEmpty())
                : Optional.empty();
    }

    /** What is different from this; those who deputise come and go by themselves ({@link DeputyInviting}). */
    MeetingChanges compare(Meeting meeting, ToldMeeting known, List<Invitee> invited) {
        List<PersonId> joined =
                new ArrayList<>(directory.members(meeting.body(), PortalTime.dayOf(meeting.getStarts())));
        List<PersonId> left = new ArrayList<>(invited.stream()
                .filter(one -> !one.isDeputy())
                .map(Invitee::person)
                .toList());
        List<PersonId> seated = List.copyOf(joined);
        joined.removeAll(invited.stream().map(Invitee::person).toList());
        left.removeAll(seated);
        return new MeetingChanges(known.content(), MeetingContent.of(meeting), List.copyOf(joined), List.copyOf(left));
    }
}

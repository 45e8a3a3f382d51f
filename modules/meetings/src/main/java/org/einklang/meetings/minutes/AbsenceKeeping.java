package org.einklang.meetings.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.people.PersonId;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.invitation.Invitee;
import org.einklang.meetings.invitation.Invitees;
import org.einklang.meetings.planning.AgendaItem;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.Meetings;

/** Secretary and chair note who of those at the meeting was not there for an item. */
@ApplicationScoped
public class AbsenceKeeping {

    @Inject
    private Access access;

    @Inject
    private Meetings meetings;

    @Inject
    private MinutesReading reading;

    @Inject
    private Invitees invitees;

    /**
     * Keeps for each of these items who was not there; who was not at the meeting at all is left out.
     *
     * @throws org.einklang.api.RuleViolation unless the minutes are a draft
     */
    @Transactional
    public void keep(long meetingId, Map<Long, Set<PersonId>> away) {
        Meeting meeting = meetings.existing(meetingId);
        access.require(MeetingsPermission.WRITE_MINUTES, meeting.minutesScope());
        List<Invitee> invited = invitees.of(meetingId);
        requireInvited(invited, away.values());
        Set<PersonId> there = people(invited.stream().filter(Invitee::isPresent).toList());
        Minutes minutes = reading.of(meeting);
        for (AgendaItem item : meeting.getAgenda()) {
            Set<PersonId> missing = new HashSet<>(away.getOrDefault(item.id(), minutes.absentAt(item.id())));
            missing.retainAll(there);
            minutes.keepAbsent(item, missing);
        }
    }

    private static void requireInvited(List<Invitee> invited, Collection<Set<PersonId>> away) {
        Set<PersonId> known = people(invited);
        if (!away.stream().allMatch(known::containsAll)) {
            throw new NotVisible("who was not there for an item was not invited: " + away);
        }
    }

    private static Set<PersonId> people(List<Invitee> invited) {
        return invited.stream().map(Invitee::person).collect(Collectors.toSet());
    }
}

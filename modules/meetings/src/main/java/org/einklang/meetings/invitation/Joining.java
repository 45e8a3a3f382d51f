package org.einklang.meetings.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.access.Access;
import org.einklang.api.calendar.Conference;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonId;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.MeetingState;
import org.einklang.meetings.planning.OnlineAccess;
import org.einklang.meetings.planning.WhereWords;

/**
 * Hands out how people join a meeting from afar: to those who are invited, to who deputises for one of them on its day, and to who
 * plans it; until its day is over. Who only sees the meeting is not let into the room.
 */
@ApplicationScoped
public class Joining {

    @Inject
    private Access access;

    @Inject
    private Invitees invitees;

    @Inject
    private Directory directory;

    @Inject
    private WhereWords words;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    /** What the person who acts is told; empty if there is nothing, or nothing for them. */
    public OnlineAccess of(Meeting meeting) {
        return isOpen(meeting) && !meeting.online().isEmpty() && (isPlanner(meeting) || isExpected(meeting))
                ? meeting.online()
                : new OnlineAccess();
    }

    /** Whether there is still a room to go to. */
    public boolean isOpen(Meeting meeting) {
        return meeting.getState() != MeetingState.CANCELLED
                && meeting.getState() != MeetingState.CLOSED
                && !PortalTime.dayOf(clock.instant()).isAfter(PortalTime.dayOf(meeting.getEnds()));
    }

    private boolean isPlanner(Meeting meeting) {
        return access.may(MeetingsPermission.PLAN, meeting.scope());
    }

    private boolean isExpected(Meeting meeting) {
        PersonId me = access.me();
        Set<PersonId> invited =
                invitees.of(meeting.id()).stream().map(Invitee::person).collect(Collectors.toSet());
        return invited.contains(me)
                || directory.actingSeats(meeting.body(), PortalTime.dayOf(meeting.getStarts())).stream()
                        .filter(seat -> seat.person().equals(me))
                        .anyMatch(seat ->
                                seat.deputisesFor().filter(invited::contains).isPresent());
    }

    /** For calendar programs of somebody who takes part. */
    public List<Conference> conferences(OnlineAccess online, Locale locale) {
        List<Conference> all = new ArrayList<>();
        if (!online.getLink().isEmpty()) {
            all.add(new Conference(URI.create(online.getLink()), texts.get(locale, "meetings.join.open")));
        }
        if (!online.getPhone().isEmpty()) {
            all.add(new Conference(URI.create(online.getDial()), words.phone(online, locale)));
        }
        return all;
    }
}

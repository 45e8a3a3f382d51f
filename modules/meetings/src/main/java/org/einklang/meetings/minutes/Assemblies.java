package org.einklang.meetings.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.invitation.Invitee;
import org.einklang.meetings.invitation.Invitees;
import org.einklang.meetings.planning.Meeting;

/** Reads how a body sits together in a meeting; whoever asks has checked that the meeting may be seen. */
@ApplicationScoped
class Assemblies {

    @Inject
    private Directory directory;

    @Inject
    private Invitees invitees;

    /** With those who are there by what somebody has just ticked. */
    Assembly of(Meeting meeting, Set<PersonId> there) {
        return new Assembly(
                directory.actingSeats(meeting.body(), PortalTime.dayOf(meeting.getStarts())),
                there,
                directory.rules(meeting.body()));
    }

    /** With those who are there by what is stored. */
    Assembly of(Meeting meeting) {
        return of(
                meeting,
                invitees.of(meeting.id()).stream()
                        .filter(Invitee::isPresent)
                        .map(Invitee::person)
                        .collect(Collectors.toSet()));
    }
}

package org.einklang.meetings.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.einklang.api.occupancy.Clash;
import org.einklang.api.occupancy.Firmness;
import org.einklang.api.occupancy.Occupancy;
import org.einklang.api.occupancy.Occupant;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.PortalTime;
import org.einklang.api.time.TimeSpan;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.MeetingCancelled;
import org.einklang.meetings.planning.MeetingChanged;
import org.einklang.meetings.planning.MeetingPlanned;
import org.einklang.meetings.planning.MeetingState;
import org.einklang.meetings.planning.Meetings;

/**
 * A meeting takes its people and its place, from when it is planned until it is cancelled; not those who have said that they do
 * not come. It takes them softly: people are asked to two meetings at once, and decide.
 */
@ApplicationScoped
public class MeetingOccupancy {

    @Inject
    private Occupancy occupancy;

    @Inject
    private Meetings meetings;

    @Inject
    private Invitees invitees;

    @Inject
    private Directory directory;

    /** Takes who is expected now. */
    void hold(Meeting meeting) {
        occupancy.take(meeting.getCooperation(), meeting.ref(), occupants(meeting), meeting.time(), Firmness.SOFT);
    }

    void hold(@Observes MeetingPlanned event) {
        hold(meetings.existing(event.meeting()));
    }

    void hold(@Observes MeetingChanged event) {
        hold(meetings.existing(event.meeting()));
    }

    void release(@Observes MeetingCancelled event) {
        occupancy.release(meetings.existing(event.meeting()).ref());
    }

    /** By what else its people and its place are taken at that time; who asks has the right to plan it. */
    public List<Clash> clashes(Meeting meeting) {
        return clashes(meeting, List.of(meeting.time()));
    }

    /** By what else they are taken at other times; who asks has the right to plan it. */
    public List<Clash> clashes(Meeting meeting, Collection<TimeSpan> times) {
        return occupancy.clashes(meeting.getCooperation(), occupants(meeting), times, meeting.ref());
    }

    private List<Occupant> occupants(Meeting meeting) {
        List<Occupant> all =
                new ArrayList<>(people(meeting).distinct().map(Occupant::of).toList());
        if (!meeting.getPlace().isBlank()) {
            all.add(Occupant.room(meeting.getCooperation(), meeting.getPlace()));
        }
        return all;
    }

    /** Before the invitation those who sit in the body on that day, then those who were invited. */
    private Stream<PersonId> people(Meeting meeting) {
        return meeting.getState() == MeetingState.PLANNED
                ? directory.members(meeting.body(), PortalTime.dayOf(meeting.getStarts())).stream()
                : invitees.of(meeting.id()).stream()
                        .filter(one -> one.getAnswer() != Answer.DECLINED)
                        .map(Invitee::person);
    }
}

package org.einklang.meetings.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.people.Deputies;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.Seat;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.Meetings;

/** Who declines says who comes instead, who is then invited. */
@ApplicationScoped
public class DeputyNaming {

    @Inject
    private Access access;

    @Inject
    private Meetings meetings;

    @Inject
    private Invitees invitees;

    @Inject
    private Deputies deputies;

    @Inject
    private Directory directory;

    @Inject
    private ToldMeetings told;

    /** Those who may stand in for the person who acts, the first choice first; none for who has no seat on that day. */
    public List<PersonId> choices(Meeting meeting) {
        access.require(MeetingsPermission.SEE, meeting.scope());
        return deputies.standing(meeting.body(), access.me(), day(meeting));
    }

    /** Whether the person who acts has a seat to be deputised for. */
    public boolean isSeated(Meeting meeting) {
        access.require(MeetingsPermission.SEE, meeting.scope());
        return directory.members(meeting.body(), day(meeting)).contains(access.me());
    }

    /** Who sits in the seat of the person who acts on the day of the meeting. */
    public Optional<PersonId> named(Meeting meeting) {
        access.require(MeetingsPermission.SEE, meeting.scope());
        return directory.actingSeats(meeting.body(), day(meeting)).stream()
                .filter(seat -> seat.deputisesFor().filter(access.me()::equals).isPresent())
                .map(Seat::person)
                .findFirst();
    }

    /**
     * The deputy sits in the seat of the person who acts on the day of the meeting, and whoever was named before does not.
     *
     * @throws NotVisible unless they have declined
     * @throws RuleViolation at {@code deputy} if a rule of deputising says no
     */
    @Transactional
    public void name(long meetingId, PersonId deputy) {
        Meeting meeting = meetings.existing(meetingId);
        access.require(MeetingsPermission.SEE, meeting.scope());
        if (invitees.of(meetingId, access.me())
                .filter(one -> one.getAnswer() == Answer.DECLINED)
                .isEmpty()) {
            throw new NotVisible(access.me() + " has not declined");
        }
        deputies.free(meeting.body(), access.me(), day(meeting));
        try {
            deputies.enter(meeting.body(), access.me(), deputy, day(meeting), day(meeting));
        } catch (RuleViolation refused) {
            throw refused.at("deputy");
        }
    }

    /** Who comes after all sits there themselves; whoever was named for that day is not needed. */
    void comesAfterAll(Meeting meeting, PersonId holder) {
        if (directory.members(meeting.body(), day(meeting)).contains(holder)) {
            deputies.free(meeting.body(), holder, day(meeting));
        }
    }

    /** The day of which people know. */
    private LocalDate day(Meeting meeting) {
        return PortalTime.dayOf(told.known(meeting).time().from());
    }
}

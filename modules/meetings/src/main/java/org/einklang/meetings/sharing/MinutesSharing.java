package org.einklang.meetings.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.access.Access;
import org.einklang.api.notification.Notification;
import org.einklang.api.notification.Notifications;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.Seat;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.invitation.Invitee;
import org.einklang.meetings.invitation.Invitees;
import org.einklang.meetings.minutes.MinutesApproved;
import org.einklang.meetings.minutes.MinutesReading;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.Meetings;
import org.einklang.meetings.sharing.MinutesShared.Act;

/** Chair and secretary say which other bodies and which partners may read approved minutes (rules.md, share minutes). */
@ApplicationScoped
public class MinutesSharing {

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Directory directory;

    @Inject
    private Meetings meetings;

    @Inject
    private MinutesReading minutes;

    @Inject
    private UsualReaders usual;

    @Inject
    private Neighbours neighbours;

    @Inject
    private Invitees invitees;

    @Inject
    private Notifications notifications;

    @Inject
    private Event<MinutesShared> shared;

    @Inject
    private Clock clock;

    /** With these and no others; who reads them now is told. @throws org.einklang.api.NotVisible before they are approved, or for a body or partner of somewhere else */
    @Transactional
    public void share(long meetingId, Set<BodyId> bodies, Set<PartnerId> partners) {
        Meeting meeting = meetings.existing(meetingId);
        access.require(MeetingsPermission.PLAN, meeting.scope());
        minutes.approved(meeting);
        neighbours.require(directory.body(meeting.body()), bodies, partners);
        List<SharedMinutes> before = of(meetingId);
        Set<MinutesReader> wanted = new HashSet<>(MinutesReader.all(bodies, partners));
        before.stream().filter(one -> !wanted.contains(one.reader())).forEach(entities::remove);
        before.forEach(one -> wanted.remove(one.reader()));
        PersonId me = access.me();
        List<SharedMinutes> added = wanted.stream()
                .map(reader -> new SharedMinutes(meeting, reader, me, clock.instant()))
                .toList();
        keep(added);
        readers(added).forEach((one, people) -> notifications.tell(sentence(meeting, "shared", one), people));
        shared.fire(new MinutesShared(Act.SHARED, meeting.getCooperation(), meeting.ref()));
    }

    /** Approved minutes go to those to whom all minutes of the body go; who was invited has been told that they are approved. */
    void passOn(@Observes MinutesApproved approved) {
        Meeting meeting = meetings.existing(approved.meeting());
        List<SharedMinutes> added = neighbours.present(meeting.getCooperation(), usual.stored(meeting.body())).stream()
                .map(one -> new SharedMinutes(meeting, one.reader(), one.chosenBy(), clock.instant()))
                .toList();
        if (added.isEmpty()) {
            return;
        }
        keep(added);
        Set<PersonId> told =
                invitees.of(meeting.id()).stream().map(Invitee::person).collect(Collectors.toCollection(HashSet::new));
        readers(added)
                .forEach((one, people) -> notifications.remind(
                        sentence(meeting, "passed_on", one),
                        people.stream().filter(told::add).toList()));
        shared.fire(new MinutesShared(Act.PASSED_ON, meeting.getCooperation(), meeting.ref()));
    }

    private void keep(List<SharedMinutes> added) {
        added.forEach(entities::persist);
        entities.flush();
    }

    /** Members of the bodies among them; who passes something on to partners tells them inside, by their own ways. */
    private Map<SharedMinutes, List<PersonId>> readers(List<SharedMinutes> added) {
        Map<SharedMinutes, List<PersonId>> people = new LinkedHashMap<>();
        for (SharedMinutes one : added) {
            one.reader().body().ifPresent(body -> people.put(one, members(body)));
        }
        return people;
    }

    private List<PersonId> members(BodyId body) {
        return directory.actingSeats(body, PortalTime.dayOf(clock.instant())).stream()
                .map(Seat::person)
                .distinct()
                .toList();
    }

    private static Notification sentence(Meeting meeting, String what, SharedMinutes one) {
        return new Notification(meeting.getCooperation(), "meetings.notification." + what, one.ref());
    }

    /** With whom they are shared; for who sees the meeting. */
    public List<MinutesReader> with(Meeting meeting) {
        access.require(MeetingsPermission.SEE, meeting.scope());
        return of(meeting.id()).stream().map(SharedMinutes::reader).toList();
    }

    private List<SharedMinutes> of(long meeting) {
        return entities.createQuery("select s from SharedMinutes s where s.meetingId = :meeting", SharedMinutes.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }
}

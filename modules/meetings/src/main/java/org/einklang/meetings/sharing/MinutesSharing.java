package org.einklang.meetings.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.notification.Notification;
import org.einklang.api.notification.Notifications;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.Seat;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.minutes.MinutesReading;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.Meetings;

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
    private Notifications notifications;

    @Inject
    private Event<MinutesShared> shared;

    @Inject
    private Clock clock;

    /** With these and no others; who reads them now is told. @throws NotVisible before they are approved, or for a body or partner of somewhere else */
    @Transactional
    public void share(long meetingId, Set<BodyId> bodies, Set<PartnerId> partners) {
        Meeting meeting = meetings.existing(meetingId);
        access.require(MeetingsPermission.PLAN, meeting.scope());
        minutes.approved(meeting);
        requireHere(meeting, bodies, partners);
        List<SharedMinutes> before = of(meetingId);
        before.stream().filter(one -> !one.isAmong(bodies, partners)).forEach(entities::remove);
        Set<BodyId> newBodies = new HashSet<>(bodies);
        before.forEach(one -> newBodies.remove(one.body()));
        Set<PartnerId> newPartners = new HashSet<>(partners);
        before.forEach(one -> newPartners.remove(one.partner()));
        PersonId me = access.me();
        List<SharedMinutes> withBodies = newBodies.stream()
                .map(body -> SharedMinutes.with(body, meeting, me, clock.instant()))
                .toList();
        withBodies.forEach(entities::persist);
        newPartners.forEach(partner -> entities.persist(SharedMinutes.with(partner, meeting, me, clock.instant())));
        entities.flush();
        withBodies.forEach(one -> tell(meeting, one));
        shared.fire(new MinutesShared(meeting.getCooperation(), meeting.ref()));
    }

    private void requireHere(Meeting meeting, Set<BodyId> bodies, Set<PartnerId> partners) {
        CooperationId here = meeting.getCooperation();
        Set<BodyId> known = directory.bodies(here).stream().map(BodyCard::id).collect(Collectors.toSet());
        if (!known.containsAll(bodies) || !directory.partnersOf(here).keySet().containsAll(partners)) {
            throw new NotVisible("minutes are shared within " + here + ": " + bodies + partners);
        }
    }

    /** Members of the body; who passes something on to partners tells them inside, by their own ways. */
    private void tell(Meeting meeting, SharedMinutes one) {
        List<PersonId> people =
                directory.actingSeats(Objects.requireNonNull(one.body()), PortalTime.dayOf(clock.instant())).stream()
                        .map(Seat::person)
                        .distinct()
                        .toList();
        notifications.tell(
                new Notification(meeting.getCooperation(), "meetings.notification.shared", one.ref()), people);
    }

    /** With whom they are shared; for who sees the meeting. */
    public Map<Boolean, List<SharedMinutes>> with(Meeting meeting) {
        access.require(MeetingsPermission.SEE, meeting.scope());
        return of(meeting.id()).stream().collect(Collectors.partitioningBy(one -> one.body() != null));
    }

    private List<SharedMinutes> of(long meeting) {
        return entities.createQuery("select s from SharedMinutes s where s.meetingId = :meeting", SharedMinutes.class)
                .setParameter("meeting", meeting)
                .getResultList();
    }
}

package org.einklang.meetings.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.notification.Notification;
import org.einklang.api.notification.Notifications;
import org.einklang.api.people.DeputiesChanged;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.Seat;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.Meetings;

/**
 * Who sits in the seat of somebody who is invited is invited as well, as soon as that is known, and no longer when the holder comes
 * after all. Nobody has to send this: the holder, or their absence, has said so.
 */
@ApplicationScoped
class DeputyInviting {

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private Meetings meetings;

    @Inject
    private Invitees invitees;

    @Inject
    private Directory directory;

    @Inject
    private InvitationMail mail;

    @Inject
    private ToldMeetings told;

    @Inject
    private MeetingOccupancy occupancy;

    @Inject
    private Notifications notifications;

    void changed(@Observes DeputiesChanged event) {
        meetings.invited(event.body()).stream()
                .filter(this::isOnToldDay)
                .forEach(meeting -> align(meeting, directory.person(meeting.planner())));
    }

    /** As long as another day is not told, nobody hears of it by being invited. */
    private boolean isOnToldDay(Meeting meeting) {
        return day(told.known(meeting).time().from()).equals(day(meeting.getStarts()));
    }

    /** Those who deputise on the day of the meeting are invited, and nobody else instead of somebody. */
    void align(Meeting meeting, PersonCard organizer) {
        List<Invitee> invited = invitees.of(meeting.id());
        Map<PersonId, PersonId> acting = acting(meeting, invited);
        Set<PersonId> seated = directory.members(meeting.body(), day(meeting.getStarts()));
        int changed = invite(meeting, acting, invited, organizer);
        for (Invitee one : invited) {
            if (one.isDeputy() && !acting.containsKey(one.person())) {
                if (seated.contains(one.person())) {
                    one.sitsThemselves();
                } else {
                    uninvite(meeting, one, organizer);
                    changed++;
                }
            }
        }
        if (changed > 0) {
            occupancy.hold(meeting);
        }
    }

    private int invite(Meeting meeting, Map<PersonId, PersonId> acting, List<Invitee> invited, PersonCard organizer) {
        List<PersonId> known = invited.stream().map(Invitee::person).toList();
        Map<PersonId, PersonCard> joined = directory.people(acting.keySet().stream()
                .filter(deputy -> !known.contains(deputy))
                .toList());
        joined.values().forEach(card -> {
            entities.persist(Invitee.deputy(meeting, card.id(), acting.getOrDefault(card.id(), card.id())));
            mail.invite(meeting, card, organizer);
        });
        notifications.tell(
                new Notification(meeting.getCooperation(), "meetings.notification.invited", meeting.ref()).withMail(),
                joined.keySet());
        return joined.size();
    }

    private void uninvite(Meeting meeting, Invitee deputy, PersonCard organizer) {
        entities.remove(deputy);
        meeting.forgetMinuteTaker(deputy.person());
        mail.uninvite(meeting, told.known(meeting), directory.person(deputy.person()), organizer);
    }

    /** Who sits there on that day for whom, where that one is invited. */
    private Map<PersonId, PersonId> acting(Meeting meeting, List<Invitee> invited) {
        List<PersonId> holders = invited.stream()
                .filter(one -> !one.isDeputy())
                .map(Invitee::person)
                .toList();
        return directory.actingSeats(meeting.body(), day(meeting.getStarts())).stream()
                .filter(seat -> seat.deputisesFor().filter(holders::contains).isPresent())
                .collect(Collectors.toMap(
                        Seat::person, seat -> seat.deputisesFor().orElseThrow(), (a, b) -> a, LinkedHashMap::new));
    }

    private static LocalDate day(Instant moment) {
        return PortalTime.dayOf(moment);
    }
}

package org.einklang.meetings.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.invitation.Invitee;
import org.einklang.meetings.invitation.Invitees;
import org.einklang.meetings.planning.Meeting;

/**
 * Who deputises on the day of the meeting stands on the list of those who may be there, too, and so does who got a seat after the
 * invitation had gone out. Whoever asks has checked that the minutes may be written.
 */
@ApplicationScoped
class DeputiesListing {

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private Directory directory;

    @Inject
    private Invitees invitees;

    /** Everybody on the list, with members and deputies who were not on it yet. */
    List<Invitee> list(Meeting meeting) {
        List<Invitee> all = new ArrayList<>(invitees.of(meeting.id()));
        Set<PersonId> known = all.stream().map(Invitee::person).collect(Collectors.toSet());
        directory.actingSeats(meeting.body(), PortalTime.dayOf(meeting.getStarts())).stream()
                .filter(seat -> !seat.isGuest() && known.add(seat.person()))
                .map(seat -> seat.deputisesFor()
                        .map(holder -> Invitee.deputy(meeting, seat.person(), holder))
                        .orElseGet(() -> new Invitee(meeting, seat.person())))
                .forEach(added -> {
                    entities.persist(added);
                    all.add(added);
                });
        return all;
    }
}

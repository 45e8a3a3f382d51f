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
 * Who deputises on the day of the meeting stands on the list of those who may be there, too: the invitation went to the holders of
 * the seats. Whoever asks has checked that the minutes may be written.
 */
@ApplicationScoped
class DeputiesListing {

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private Directory directory;

    @Inject
    private Invitees invitees;

    /** Everybody on the list, with deputies who were not on it yet. */
    List<Invitee> list(Meeting meeting) {
        List<Invitee> all = new ArrayList<>(invitees.of(meeting.id()));
        Set<PersonId> known = all.stream().map(Invitee::person).collect(Collectors.toSet());
        directory.actingSeats(meeting.body(), PortalTime.dayOf(meeting.getStarts())).stream()
                .filter(seat -> seat.deputisesFor().isPresent() && known.add(seat.person()))
                .map(seat -> Invitee.deputy(
                        meeting, seat.person(), seat.deputisesFor().orElseThrow()))
                .forEach(added -> {
                    entities.persist(added);
                    all.add(added);
                });
        return all;
    }
}

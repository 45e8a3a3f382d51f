package org.einklang.meetings.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.einklang.api.access.Role;
import org.einklang.api.agenda.AgendaRequests;
import org.einklang.api.notification.Notification;
import org.einklang.api.notification.Notifications;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.Seat;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.planning.AgendaItem;
import org.jspecify.annotations.Nullable;

/** Tells people of an escalation, in the transaction in which something became of it. */
@ApplicationScoped
class EscalationTelling {

    private static final Set<Role> HEADS = Set.of(Role.CHAIR, Role.SECRETARY);

    @Inject
    private Directory directory;

    @Inject
    private AgendaRequests requests;

    @Inject
    private Notifications notifications;

    @Inject
    private Clock clock;

    /** Delegates of the steering group with its chair and secretary; where it has named none, all its members [000 IV.3]. */
    void raised(Escalation escalation) {
        LocalDate today = PortalTime.dayOf(clock.instant());
        List<Seat> seats = directory.actingSeats(escalation.to(), today);
        Set<PersonId> delegates = directory.delegates(escalation.to(), today);
        Set<PersonId> people = new HashSet<>(delegates);
        seats.stream()
                .filter(seat -> delegates.isEmpty() || HEADS.contains(seat.role()))
                .map(Seat::person)
                .forEach(people::add);
        tell(escalation, "meetings.notification.escalated", people);
    }

    /** Who raised it, and who had wished the item onto the agenda; chair and secretary learn it by their agenda. */
    void answered(Escalation escalation, @Nullable AgendaItem item) {
        tell(escalation, "meetings.notification.escalation_answered", asking(escalation, item));
    }

    /** The same, and chair and secretary of the group: their agenda may be over. */
    void corrected(Escalation escalation, @Nullable AgendaItem item) {
        Set<PersonId> people = asking(escalation, item);
        people.addAll(heads(escalation.body()));
        tell(escalation, "meetings.notification.escalation_corrected", people);
    }

    /** Chair and secretary of the steering group. */
    void withdrawn(Escalation escalation) {
        tell(escalation, "meetings.notification.escalation_withdrawn", heads(escalation.to()));
    }

    private Set<PersonId> asking(Escalation escalation, @Nullable AgendaItem item) {
        Set<PersonId> people = new HashSet<>(Set.of(escalation.by()));
        if (item != null && item.wish() != null) {
            people.add(requests.one(item.wish()).by());
        }
        return people;
    }

    private List<PersonId> heads(BodyId body) {
        return directory.actingSeats(body, PortalTime.dayOf(clock.instant())).stream()
                .filter(seat -> HEADS.contains(seat.role()))
                .map(Seat::person)
                .toList();
    }

    private void tell(Escalation escalation, String key, Collection<PersonId> people) {
        notifications.tell(
                new Notification(escalation.cooperation(), key, escalation.ref()),
                people.stream().distinct().toList());
    }
}

package org.einklang.meetings.demand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.einklang.api.access.Role;
import org.einklang.api.mail.Mail;
import org.einklang.api.mail.Outbox;
import org.einklang.api.notification.Notification;
import org.einklang.api.notification.Notifications;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.Seat;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;
import org.einklang.api.web.Addresses;
import org.einklang.meetings.MeetingsModule;

/** Tells people of a demand, in the transaction in which something became of it: in the portal, and by a mail at once. */
@ApplicationScoped
class DemandTelling {

    private static final Set<Role> CALLING = Set.of(Role.CHAIR, Role.SECRETARY);

    @Inject
    private Directory directory;

    @Inject
    private Outbox outbox;

    @Inject
    private Notifications notifications;

    @Inject
    private Addresses addresses;

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    /** Chair and secretary have to call a meeting. */
    void demanded(MeetingDemand demand) {
        List<PersonId> people = callers(demand).stream()
                .filter(person -> !person.equals(demand.by()))
                .toList();
        notifications.tell(about(demand, "meetings.notification.demanded").withMail(), people);
        write(demand, "meetings.mail.demanded", people);
    }

    /** The day comes near, and no meeting was called: the portal itself reminds chair and secretary. */
    void reminded(MeetingDemand demand) {
        List<PersonId> people = callers(demand);
        notifications.remind(about(demand, "meetings.notification.demand_due").withMail(), people);
        write(demand, "meetings.mail.demand_due", people);
    }

    /** The day is over, and no meeting was called: all members learn that. */
    void overdue(MeetingDemand demand) {
        List<PersonId> people = members(demand).map(Seat::person).distinct().toList();
        notifications.remind(
                about(demand, "meetings.notification.demand_overdue").withMail(), people);
        write(demand, "meetings.mail.demand_overdue", people);
    }

    /** A meeting was called; who demanded it learns that. */
    void met(MeetingDemand demand) {
        notifications.tell(about(demand, "meetings.notification.demand_met"), List.of(demand.by()));
    }

    /** It is no longer wanted. */
    void withdrawn(MeetingDemand demand) {
        notifications.tell(about(demand, "meetings.notification.demand_withdrawn"), callers(demand));
    }

    /** The meeting was cancelled, so another one is due. */
    void reopened(MeetingDemand demand) {
        notifications.tell(
                about(demand, "meetings.notification.demand_reopened"),
                Stream.concat(callers(demand).stream(), Stream.of(demand.by()))
                        .distinct()
                        .toList());
    }

    private static Notification about(MeetingDemand demand, String key) {
        return new Notification(demand.cooperation(), key, demand.ref());
    }

    private List<PersonId> callers(MeetingDemand demand) {
        return members(demand)
                .filter(seat -> CALLING.contains(seat.role()))
                .map(Seat::person)
                .distinct()
                .toList();
    }

    private Stream<Seat> members(MeetingDemand demand) {
        return directory.actingSeats(demand.body(), PortalTime.dayOf(clock.instant())).stream()
                .filter(seat -> !seat.isGuest());
    }

    private void write(MeetingDemand demand, String key, List<PersonId> people) {
        String body = directory.body(demand.body()).name();
        String by = directory.person(demand.by()).name();
        URI page = addresses.absolute(addresses.page(demand.cooperation(), MeetingsModule.ID, "demands", demand.key()));
        for (PersonCard reader : directory.people(people).values()) {
            String day = PortalTime.longDay(demand.lastDay(), reader.locale());
            outbox.put(Mail.of(
                    reader,
                    texts.get(reader.locale(), key + "_subject", body, day),
                    texts.get(reader.locale(), key, body, by, day, demand.reason(), page),
                    demand.ref()));
        }
    }
}

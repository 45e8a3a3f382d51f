package org.einklang.portal.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.einklang.api.access.Role;
import org.einklang.api.item.ItemRef;
import org.einklang.api.notification.Notification;
import org.einklang.api.notification.Notifications;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.DeputiesChanged;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.Seat;

/** Tells people what others did with their seats; what somebody did themselves they know. */
@ApplicationScoped
class SeatTelling {

    @Inject
    private Notifications notifications;

    @Inject
    private Event<DeputiesChanged> moved;

    void given(@Observes SeatGiven seat) {
        tell(seat.body(), "seated", seat.person());
    }

    void changed(@Observes SeatChanged seat) {
        moved(seat.body());
        tell(seat.body(), "seat_changed", seat.person());
    }

    void ended(@Observes SeatEnded seat) {
        moved(seat.body());
        tell(seat.body(), "seat_ended", seat.person());
    }

    void named(@Observes StandInNamed standIn) {
        tell(standIn.body(), "stand_in", standIn.deputy());
    }

    void dismissed(@Observes StandInDismissed standIn) {
        moved(standIn.body());
        tell(standIn.body(), "stand_in_no_more", standIn.deputy());
    }

    /** Modules look who sits there now. */
    void moved(BodyCard body) {
        moved.fire(new DeputiesChanged(body.id()));
    }

    void deputises(@Observes DeputisingRecorded acts) {
        moved(acts.body());
        stepsIn(acts.body(), acts.deputy());
        tell(acts.body(), "is_deputised", acts.holder());
    }

    void deputisesNoMore(@Observes DeputisingCancelled acts) {
        moved(acts.body());
        stepsInNoMore(acts.body(), acts.deputy());
        tell(acts.body(), "is_deputised_no_more", acts.holder());
    }

    /** Somebody sits in the seat of somebody else on some days. */
    void stepsIn(BodyCard body, PersonId deputy) {
        tell(body, "deputises", deputy);
    }

    /** Somebody no longer sits in the seat of somebody else. */
    void stepsInNoMore(BodyCard body, PersonId deputy) {
        tell(body, "deputises_no_more", deputy);
    }

    /** A seat goes from this person to somebody else, or is vacant. */
    void loses(BodyCard body, PersonId person) {
        tell(body, "seat_ended", person);
    }

    /** A seat goes to this person. */
    void succeeds(BodyCard body, PersonId successor) {
        tell(body, "succeeds", successor);
    }

    /** A unit with whose lead a seat comes is led by somebody else, as was said in another cooperation. */
    void ledByOthers(BodyCard body, List<Seat> acting) {
        List<PersonId> heads = acting.stream()
                .filter(seat -> seat.role() == Role.CHAIR || seat.role() == Role.SECRETARY)
                .map(Seat::person)
                .distinct()
                .toList();
        notifications.remind(new Notification(body.cooperation(), "bodies.notice.led_by_others", about(body)), heads);
    }

    private static ItemRef about(BodyCard body) {
        return new ItemRef("core", FindableBodies.TYPE, String.valueOf(body.id().value()));
    }

    private void tell(BodyCard body, String sentence, PersonId person) {
        notifications.tell(
                new Notification(body.cooperation(), "bodies.notice." + sentence, about(body)), List.of(person));
    }
}

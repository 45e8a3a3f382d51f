package org.einklang.meetings.demand;

import static org.einklang.testkit.Personas.HOST;
import static org.einklang.testkit.Personas.PRESS_AGENCY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.einklang.api.deadline.Deadlines;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.Directory;
import org.einklang.api.people.Seat;
import org.einklang.api.time.PortalTime;
import org.einklang.testkit.Persona;
import org.einklang.testkit.job.DoneOnce;
import org.einklang.testkit.server.Stage;

/** All members are told once of a demand that is overdue, and of another one chair and secretary are reminded once. */
@ApplicationScoped
class DemandRemindingOnce implements DoneOnce {

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Inject
    private MeetingDemanding demanding;

    @Inject
    private Demands demands;

    @Inject
    private Directory directory;

    @Inject
    private Stage stage;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return "meetings.job.demands";
    }

    @Override
    public Errand errand() {
        LocalDate tomorrow = PortalTime.dayOf(clock.instant()).plusDays(1);
        MeetingDemand overdue = demanded(HOST, tomorrow);
        MeetingDemand due = demanded(PRESS_AGENCY, tomorrow.plusDays(4));
        long before = mails(overdue) + mails(due);
        long members = directory.actingSeats(body().id(), tomorrow.plusDays(1)).stream()
                .map(Seat::person)
                .distinct()
                .count();
        return new Errand(
                "",
                Deadlines.endOf(tomorrow).plusSeconds(1),
                () -> "mails " + (mails(overdue) + mails(due) - before),
                "mails " + (members + 2));
    }

    @Override
    public void tidyUp() {
        for (Persona member : List.of(HOST, PRESS_AGENCY)) {
            stage.as(
                    member,
                    () -> demands.latest(body().cooperation()).stream()
                            .filter(demand -> demand.state() == DemandState.OPEN
                                    && demand.by().equals(stage.person(member)))
                            .forEach(demand -> demanding.withdraw(demand.cooperation(), demand.key())));
        }
    }

    private MeetingDemand demanded(Persona by, LocalDate lastDay) {
        return stage.ask(by, () -> {
            NewDemand wanted = new NewDemand("Einmal erinnern", List.of(), lastDay);
            return demands.one(body().cooperation(), demanding.demand(body().cooperation(), body().id(), wanted));
        });
    }

    private BodyCard body() {
        return directory.bodies(stage.world().cooperation()).stream()
                .filter(one -> one.key().equals("fam"))
                .findFirst()
                .orElseThrow();
    }

    private long mails(MeetingDemand demand) {
        return ((Number) entities.createNativeQuery("select count(*) from EK_CORE.OUTBOX_MAIL"
                                + " where item_module = 'meetings' and item_type = 'demand' and item_id = ?")
                        .setParameter(1, String.valueOf(demand.id()))
                        .getSingleResult())
                .longValue();
    }
}

package org.einklang.meetings.demand;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;
import static org.einklang.testkit.Personas.STEERING_JOBCENTER;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.einklang.api.NotVisible;
import org.einklang.api.item.Items;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.planning.AgendaItem;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.MeetingPlan;
import org.einklang.meetings.planning.MeetingPlanning;
import org.einklang.meetings.planning.Meetings;
import org.einklang.testkit.Persona;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** A member of the steering group demands a meeting, and what becomes of it is read. */
@ExtendWith(ArquillianExtension.class)
abstract class DemandStage {

    static final String REASON = "Die Miete steigt, darüber müssen wir sprechen.";

    @Inject
    Stage stage;

    @Inject
    MeetingDemanding demanding;

    @Inject
    Demands demands;

    @Inject
    MeetingPlanning planning;

    @Inject
    Meetings meetings;

    @Inject
    Directory directory;

    @Inject
    Items items;

    @Inject
    Clock clock;

    @PersistenceContext(unitName = "meetings")
    EntityManager entities;

    /** What a test leaves open would keep its member from demanding once more. */
    @AfterEach
    void nothing_stays_open() {
        for (Persona member : List.of(STEERING_AGENCY, STEERING_JOBCENTER)) {
            stage.ask(member, () -> demands.latest(here())).stream()
                    .filter(demand ->
                            demand.state() == DemandState.OPEN && demand.by().equals(stage.person(member)))
                    .forEach(demand -> stage.as(member, () -> demanding.withdraw(here(), demand.key())));
        }
    }

    String demanded() {
        return stage.ask(STEERING_AGENCY, () -> demanding.demand(here(), body("stg"), wanted()));
    }

    NewDemand wanted() {
        return new NewDemand(REASON, List.of("Miete", "Umzug"), lastDay());
    }

    LocalDate lastDay() {
        return PortalTime.dayOf(clock.instant()).plusDays(NewDemand.USUAL_DAYS);
    }

    MeetingDemand seenBy(Persona persona, String key) {
        return stage.ask(persona, () -> demands.one(here(), key));
    }

    Meeting planned() {
        String key = stage.ask(SECRETARY, () -> planning.plan(here(), body("stg"), plan(), List.of("Begrüßung")));
        return stage.ask(SECRETARY, () -> meetings.byKey(here(), key));
    }

    List<String> agenda(String meeting) {
        return stage.ask(SECRETARY, () -> meetings.byKey(here(), meeting)).getAgenda().stream()
                .map(AgendaItem::getTitle)
                .toList();
    }

    MeetingPlan plan() {
        Instant starts = clock.instant().plus(Duration.ofDays(20));
        return new MeetingPlan("Sitzung auf Verlangen", starts, starts.plus(Duration.ofHours(1)), "Rathaus");
    }

    @SuppressWarnings("unchecked")
    List<String> mails(MeetingDemand demand) {
        return entities.createNativeQuery(
                        "select recipient from EK_CORE.OUTBOX_MAIL where item_module = 'meetings' and item_type = 'demand'"
                                + " and item_id = ?")
                .setParameter(1, String.valueOf(demand.id()))
                .getResultList();
    }

    void hidden(Persona persona, Runnable deed) {
        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> stage.as(persona, deed));
    }

    BodyId body(String key) {
        return stage.world().body(key);
    }

    CooperationId here() {
        return stage.world().cooperation();
    }
}

package org.einklang.portal.body;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.PRESS_CITY;
import static org.einklang.testkit.Personas.SECRETARY;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Role;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyLevel;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.people.Seat;
import org.einklang.api.people.VotingRight;
import org.einklang.api.time.PortalTime;
import org.einklang.testkit.Persona;
import org.einklang.testkit.server.Stage;
import org.einklang.testkit.server.Transactions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** What tests on seats share: a group of the steering group that is there for one test only. */
@ExtendWith(ArquillianExtension.class)
abstract class SeatStage {

    @Inject
    Stage stage;

    @Inject
    BodyAppointment appointment;

    @Inject
    SeatFilling filling;

    @Inject
    StandInNaming naming;

    @Inject
    DeputisingEntry deputising;

    @Inject
    DecisionRights decisions;

    @Inject
    BodyReading reading;

    @Inject
    Directory directory;

    @Inject
    Clock clock;

    @SuppressWarnings("NullAway.Init") // set up before each test
    BodyCard group;

    long seat;

    /** A group of the steering group: the press officer of the city chairs and votes. */
    @BeforeEach
    void a_group_appointed_by_the_secretary_of_the_steering_group() {
        group = stage.ask(SECRETARY, () -> appointment.appoint(here(), "seatprobe", BodyLevel.OPERATIONAL, charter()));
        seat = stage.ask(SECRETARY, () -> give(PRESS_CITY, Role.CHAIR, VotingRight.VOTING));
    }

    @AfterEach
    void the_group_is_gone() throws Exception {
        Transactions.commit(() -> stage.as(COORDINATOR, () -> bin.throwAway(group.id())));
    }

    @Inject
    BodyBin bin;

    Charter charter() {
        return Charter.usual("Gruppe Sitzprobe", BodyLevel.OPERATIONAL)
                .appointedBy(stage.world().body("stg"));
    }

    long give(Persona persona, Role role, VotingRight vote) {
        return filling.give(group.id(), stage.person(persona), null, new SeatTerms(role, vote, null, null), today());
    }

    void enter(long seatId, Persona deputy) {
        deputising.enter(seatId, stage.person(deputy), today(), today().plusDays(5));
    }

    void inTransaction(Runnable deed) throws Exception {
        Transactions.commit(deed);
    }

    List<Seat> acting() {
        return directory.actingSeats(group.id(), today());
    }

    BodyFile file() {
        return stage.ask(COORDINATOR, () -> reading.file(here(), "seatprobe"));
    }

    CooperationId here() {
        return stage.world().cooperation();
    }

    CooperationId elsewhere() {
        return directory.cooperation("weidental").orElseThrow().id();
    }

    LocalDate today() {
        return PortalTime.dayOf(clock.instant());
    }

    void notVisible(Persona persona, Runnable act) {
        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> stage.as(persona, act));
    }
}

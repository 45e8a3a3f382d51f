package org.einklang.meetings.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.EVALUATOR;
import static org.einklang.testkit.Personas.HEAD_OF_CITY;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.MeetingPlan;
import org.einklang.meetings.planning.MeetingPlanning;
import org.einklang.meetings.planning.MeetingState;
import org.einklang.meetings.planning.Meetings;
import org.einklang.meetings.planning.OnlineAccess;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Statements;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The meetings of a year avoid holidays and what members are taken by, and are planned all or none. */
@ExtendWith(ArquillianExtension.class)
class YearPlanningIT {

    /** In 2027 the first Thursday of May is Ascension Day. */
    private static final OnlineAccess ROOM = new OnlineAccess("https://konferenz.example/jahr", "", "");

    private static final LocalDate MAY = LocalDate.of(2027, 5, 1);

    private static final LocalDate JULY = LocalDate.of(2027, 7, 31);
    private static final String PAGE = "/c/lindental/meetings/year";

    @Inject
    private Stage stage;

    @Inject
    private YearPlanning year;

    @Inject
    private MeetingPlanning planning;

    @Inject
    private Meetings meetings;

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @AfterEach
    void nothing_stays_planned() {
        for (Map.Entry<String, Persona> one :
                Map.of("stg", SECRETARY, "trg", HEAD_OF_CITY).entrySet()) {
            planned(one.getKey()).forEach(meeting -> stage.as(one.getValue(), () -> planning.cancel(meeting.id())));
        }
    }

    @Test
    void a_holiday_is_left_out_and_the_reason_is_said() {
        List<ProposedDay> days = proposals(SECRETARY);

        assertThat(days)
                .extracting(ProposedDay::day)
                .containsExactly(LocalDate.of(2027, 5, 13), LocalDate.of(2027, 6, 3), LocalDate.of(2027, 7, 1));
        assertThat(days.get(0).holiday()).isEqualTo("Christi Himmelfahrt");
        assertThat(days.get(1).holiday()).isEmpty();
    }

    @Test
    void a_day_on_which_a_member_is_taken_is_avoided() {
        LocalDate taken = LocalDate.of(2027, 6, 3);
        stage.as(
                HEAD_OF_CITY,
                () -> planning.plan(
                        here(),
                        body("trg"),
                        new MeetingPlan(
                                "Träger",
                                PortalTime.instantOf(taken, LocalTime.of(11, 0)),
                                PortalTime.instantOf(taken, LocalTime.of(13, 0)),
                                "Anderswo"),
                        List.of("Begrüßung")));

        assertThat(proposals(SECRETARY)).extracting(ProposedDay::day).contains(LocalDate.of(2027, 6, 10));
    }

    @Test
    void all_are_planned_and_their_months_are_full_then() {
        List<LocalDate> days = proposals(CHAIR).stream().map(ProposedDay::day).toList();

        assertThat(stage.ask(CHAIR, () -> year.plan(here(), body("stg"), wish(), ROOM, "Sitzung auf Probe", days)))
                .isEqualTo(3);

        assertThat(planned("stg"))
                .extracting(Meeting::getTitle)
                .contains(
                        "Sitzung auf Probe, Mai 2027", "Sitzung auf Probe, Juni 2027", "Sitzung auf Probe, Juli 2027");
        assertThat(proposals(CHAIR)).isEmpty();
    }

    @Test
    void one_that_cannot_be_planned_takes_the_others_back() {
        List<LocalDate> days = List.of(LocalDate.of(2027, 5, 13), LocalDate.of(2020, 5, 14));

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() ->
                        stage.ask(CHAIR, () -> year.plan(here(), body("stg"), wish(), ROOM, "Halb geplant", days)));
        assertThat(planned("stg")).extracting(Meeting::getTitle).noneMatch(title -> title.startsWith("Halb geplant"));
    }

    @Test
    void nobody_but_chair_and_secretary_plans_a_year() {
        for (Persona other : List.of(STEERING_AGENCY, EVALUATOR, COORDINATOR, ADMINISTRATOR, HEAD_OF_CITY)) {
            assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> proposals(other));
            assertThatExceptionOfType(NotVisible.class)
                    .isThrownBy(() ->
                            stage.ask(other, () -> year.plan(here(), body("stg"), wish(), ROOM, "Jahr", List.of(MAY))));
        }
    }

    @Test
    void the_page_proposes_by_its_address_plans_what_is_ticked_and_says_what_is_wrong() {
        Visitor secretary = Visitor.as(SECRETARY);
        assertThat(secretary
                        .submit(
                                PAGE,
                                Map.of(
                                        "wish:body", "stg",
                                        "wish:nth", "1",
                                        "wish:weekday", "THURSDAY",
                                        "wish:every", "1",
                                        "wish:from", "2027-05-01",
                                        "wish:to", "2026-12-31",
                                        "wish:place", "Rathaus"),
                                "wish:show")
                        .body())
                .contains("Dieser Tag liegt vor dem Beginn.");

        String asked = PAGE + "?body=stg&ends=12:00&every=1&from=2027-05-01&nth=1&place=Rathaus&starts=10:00"
                + "&to=2027-07-31&weekday=THURSDAY";
        assertThat(secretary.get(asked).body()).contains("Christi Himmelfahrt", "13. Mai 2027");
        assertThat(secretary
                        .submit(asked, Map.of("year:title", "Sitzung"), "year:plan")
                        .body())
                .contains("Auswahl der Tage fehlt.");
        assertThat(secretary
                        .submit(asked, Map.of("year:title", "Sitzung am Haken", "year:days", "2027-06-03"), "year:plan")
                        .location())
                .endsWith("/c/lindental/meetings");
        assertThat(stage.ask(CHAIR, () -> meetings.days(body("stg"), MAY, JULY)))
                .containsExactly(LocalDate.of(2027, 6, 3));
        assertThat(secretary.get(PAGE + "?body=stg&weekday=NEVER").status()).isEqualTo(200);
    }

    @Test
    void two_years_take_no_more_statements_than_one_month() {
        Visitor secretary = Visitor.as(SECRETARY);
        String asked = PAGE
                + "?body=stg&ends=12:00&every=1&from=2027-05-01&nth=1&place=Rathaus&starts=10:00&weekday=THURSDAY&to=";

        int one = Statements.of(asked + "2027-05-31", secretary);

        assertThat(Statements.of(asked + "2029-04-30", secretary)).isLessThanOrEqualTo(one);
    }

    private List<ProposedDay> proposals(Persona persona) {
        return stage.ask(persona, () -> year.proposals(here(), body("stg"), wish()));
    }

    /** Others plan meetings of these bodies, too, but none so late. */
    private List<Meeting> planned(String body) {
        return entities.createQuery(
                        "select m from Meeting m where m.bodyId = :body and m.state = :planned and m.starts > :may",
                        Meeting.class)
                .setParameter("body", body(body).value())
                .setParameter("planned", MeetingState.PLANNED)
                .setParameter("may", PortalTime.instantOf(MAY, LocalTime.MIN))
                .getResultList();
    }

    private static YearWish wish() {
        return new YearWish(DayOfWeek.THURSDAY, 1, 1, MAY, JULY, LocalTime.of(10, 0), LocalTime.of(12, 0), "Rathaus");
    }

    private BodyId body(String key) {
        return stage.world().body(key);
    }

    private CooperationId here() {
        return stage.world().cooperation();
    }
}

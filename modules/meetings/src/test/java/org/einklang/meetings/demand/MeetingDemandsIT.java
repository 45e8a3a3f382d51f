package org.einklang.meetings.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.EVALUATOR;
import static org.einklang.testkit.Personas.GUEST;
import static org.einklang.testkit.Personas.HEAD_OF_CITY;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;
import static org.einklang.testkit.Personas.STEERING_JOBCENTER;
import static org.einklang.testkit.Personas.TEAM_JOBCENTER;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.item.ItemRef;
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
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Any member demands a meeting, chair and secretary call it, and nobody else has to do with it [000 IV.1]. */
@ExtendWith(ArquillianExtension.class)
class MeetingDemandsIT {

    private static final String REASON = "Die Miete steigt, darüber müssen wir sprechen.";

    @Inject
    private Stage stage;

    @Inject
    private MeetingDemanding demanding;

    @Inject
    private Demands demands;

    @Inject
    private MeetingPlanning planning;

    @Inject
    private Meetings meetings;

    @Inject
    private Directory directory;

    @Inject
    private Items items;

    @Inject
    private Clock clock;

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

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

    @Test
    void a_member_demands_and_chair_and_secretary_learn_of_it_at_once() {
        String key = demanded();

        MeetingDemand demand = seenBy(CHAIR, key);
        assertThat(demand.reason()).isEqualTo(REASON);
        assertThat(demand.items()).containsExactly("Miete", "Umzug");
        assertThat(demand.state()).isEqualTo(DemandState.OPEN);
        assertThat(mails(demand)).containsExactlyInAnyOrder(CHAIR.mail(), SECRETARY.mail());
        assertThat(Visitor.as(SECRETARY).get("/c/lindental").body()).contains(REASON);
        assertThat(Visitor.as(STEERING_JOBCENTER).get("/c/lindental").body()).doesNotContain(REASON);
    }

    @Test
    void nobody_who_has_no_seat_demands_or_sees_it() {
        String key = demanded();
        for (Persona stranger : List.of(ADMINISTRATOR, GUEST, TEAM_JOBCENTER, HEAD_OF_CITY)) {
            hidden(stranger, () -> demanding.demand(here(), body("stg"), wanted()));
            hidden(stranger, () -> demands.one(here(), key));
        }
        hidden(EVALUATOR, () -> demanding.demand(here(), body("stg"), wanted()));
        assertThat(seenBy(EVALUATOR, key).reason()).isEqualTo(REASON);
        CooperationId weidental =
                directory.cooperation("weidental").orElseThrow().id();
        hidden(STEERING_AGENCY, () -> demands.one(weidental, key));
        hidden(STEERING_AGENCY, () -> demanding.withdraw(weidental, key));
    }

    @Test
    void members_do_not_call_the_meeting_and_only_who_demanded_withdraws() {
        String key = demanded();
        Meeting meeting = planned();
        for (Persona member : List.of(STEERING_AGENCY, STEERING_JOBCENTER, EVALUATOR)) {
            hidden(member, () -> demanding.plan(here(), key, plan()));
            hidden(member, () -> demanding.meetIn(here(), key, meeting.getKey()));
        }
        for (Persona other : List.of(CHAIR, SECRETARY, STEERING_JOBCENTER)) {
            hidden(other, () -> demanding.withdraw(here(), key));
        }
        stage.as(STEERING_AGENCY, () -> demanding.withdraw(here(), key));
        assertThat(seenBy(CHAIR, key).state()).isEqualTo(DemandState.WITHDRAWN);
    }

    @Test
    void the_meeting_that_is_planned_for_it_has_the_wished_agenda_and_when_it_is_cancelled_another_one_is_due() {
        String key = demanded();
        String meetingKey = stage.ask(SECRETARY, () -> demanding.plan(here(), key, plan()));

        assertThat(agenda(meetingKey)).containsExactly("Miete", "Umzug");
        MeetingDemand met = seenBy(STEERING_AGENCY, key);
        assertThat(met.state()).isEqualTo(DemandState.MET);
        long meeting =
                stage.ask(SECRETARY, () -> meetings.byKey(here(), meetingKey)).id();
        assertThat(met.meeting()).isEqualTo(meeting);

        stage.as(CHAIR, () -> planning.cancel(meeting));
        assertThat(seenBy(STEERING_AGENCY, key).state()).isEqualTo(DemandState.OPEN);
    }

    @Test
    void a_meeting_that_is_planned_already_will_do_but_none_of_another_body() {
        String key = demanded();
        Meeting meeting = planned();
        String sponsors =
                stage.ask(HEAD_OF_CITY, () -> planning.plan(here(), body("trg"), plan(), List.of("Begrüßung")));

        hidden(SECRETARY, () -> demanding.meetIn(here(), key, sponsors));
        stage.as(CHAIR, () -> demanding.meetIn(here(), key, meeting.getKey()));

        assertThat(agenda(meeting.getKey())).containsExactly("Begrüßung", "Miete", "Umzug");
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> stage.as(SECRETARY, () -> demanding.plan(here(), key, plan())));
        stage.as(
                HEAD_OF_CITY,
                () -> planning.cancel(meetings.byKey(here(), sponsors).id()));
    }

    @Test
    void one_demand_of_a_member_at_a_time() {
        demanded();

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(this::demanded)
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("meetings.demand.is_open"));
        stage.ask(STEERING_JOBCENTER, () -> demanding.demand(here(), body("stg"), wanted()));
    }

    @Test
    void its_card_is_for_those_who_see_the_meetings_of_the_body() {
        ItemRef ref = seenBy(CHAIR, demanded()).ref();

        assertThat(stage.ask(CHAIR, () -> items.cards(List.of(ref))).get(ref)).satisfies(card -> {
            assertThat(card.title()).startsWith("Sitzung verlangt: Steuerungsgruppe, bis ");
            assertThat(card.state()).isEqualTo("Noch nicht einberufen");
        });
        assertThat(stage.ask(TEAM_JOBCENTER, () -> items.cards(List.of(ref)))).isEmpty();
    }

    @Test
    void the_form_says_what_is_missing_and_keeps_what_was_typed() {
        String form = "/c/lindental/meetings/demands/new";
        String steering = String.valueOf(body("stg").value());
        Visitor member = Visitor.as(STEERING_AGENCY);

        String refused = member.submit(
                        form,
                        Map.of(
                                "demand:body",
                                steering,
                                "demand:reason",
                                "Zu spät gedacht",
                                "demand:lastDay",
                                "2020-01-01"),
                        "demand:submit")
                .body();
        assertThat(refused).contains("Bitte wählen Sie einen Tag nach heute.", "Zu spät gedacht");

        String shown = member.submit(
                        form,
                        Map.of(
                                "demand:body",
                                steering,
                                "demand:reason",
                                REASON,
                                "demand:lastDay",
                                lastDay().toString()),
                        "demand:submit")
                .location()
                .replaceFirst("^https?://[^/]+", "");
        assertThat(shown).contains("/meetings/demands/stg-");
        assertThat(member.get(shown).body()).contains(REASON, "Noch nicht einberufen", "Zurückziehen");
        assertThat(Visitor.as(STEERING_JOBCENTER).get(shown).body())
                .contains(REASON)
                .doesNotContain("Zurückziehen", "Sitzung einberufen");
        assertThat(Visitor.as(CHAIR).get(shown).body())
                .contains("Sitzung einberufen")
                .doesNotContain("Zurückziehen");
    }

    private String demanded() {
        return stage.ask(STEERING_AGENCY, () -> demanding.demand(here(), body("stg"), wanted()));
    }

    private NewDemand wanted() {
        return new NewDemand(REASON, List.of("Miete", "Umzug"), lastDay());
    }

    private LocalDate lastDay() {
        return PortalTime.dayOf(clock.instant()).plusDays(NewDemand.USUAL_DAYS);
    }

    private MeetingDemand seenBy(Persona persona, String key) {
        return stage.ask(persona, () -> demands.one(here(), key));
    }

    private Meeting planned() {
        String key = stage.ask(SECRETARY, () -> planning.plan(here(), body("stg"), plan(), List.of("Begrüßung")));
        return stage.ask(SECRETARY, () -> meetings.byKey(here(), key));
    }

    private List<String> agenda(String meeting) {
        return stage.ask(SECRETARY, () -> meetings.byKey(here(), meeting)).getAgenda().stream()
                .map(AgendaItem::getTitle)
                .toList();
    }

    private MeetingPlan plan() {
        Instant starts = clock.instant().plus(Duration.ofDays(20));
        return new MeetingPlan("Sitzung auf Verlangen", starts, starts.plus(Duration.ofHours(1)), "Rathaus");
    }

    @SuppressWarnings("unchecked")
    private List<String> mails(MeetingDemand demand) {
        return entities.createNativeQuery(
                        "select recipient from EK_CORE.OUTBOX_MAIL where item_module = 'meetings' and item_type = 'demand'"
                                + " and item_id = ?")
                .setParameter(1, String.valueOf(demand.id()))
                .getResultList();
    }

    private void hidden(Persona persona, Runnable deed) {
        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> stage.as(persona, deed));
    }

    private BodyId body(String key) {
        return stage.world().body(key);
    }

    private CooperationId here() {
        return stage.world().cooperation();
    }
}

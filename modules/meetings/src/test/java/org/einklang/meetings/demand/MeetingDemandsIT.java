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

import java.util.List;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.CooperationId;
import org.einklang.meetings.planning.Meeting;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Visitor;
import org.junit.jupiter.api.Test;

/** Any member demands a meeting, chair and secretary call it, and nobody else has to do with it [000 IV.1]. */
class MeetingDemandsIT extends DemandStage {

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
}

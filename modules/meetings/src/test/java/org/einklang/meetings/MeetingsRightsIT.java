package org.einklang.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
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
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.meetings.invitation.MeetingInvitation;
import org.einklang.meetings.minutes.MinutesApproval;
import org.einklang.meetings.minutes.MinutesWriting;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.MeetingPlan;
import org.einklang.meetings.planning.MeetingPlanning;
import org.einklang.meetings.planning.Meetings;
import org.einklang.testkit.Persona;
import org.einklang.testkit.TestPortal;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who may do what with meetings, as rules.md says; every role that may, and those next to it that may not. */
@ExtendWith(ArquillianExtension.class)
class MeetingsRightsIT {

    private static final List<Persona> OUTSIDE_THE_BODY =
            List.of(ADMINISTRATOR, COORDINATOR, GUEST, TEAM_JOBCENTER, HEAD_OF_CITY);

    @Inject
    private Stage stage;

    @Inject
    private MeetingPlanning planning;

    @Inject
    private MeetingInvitation invitation;

    @Inject
    private MinutesWriting writing;

    @Inject
    private MinutesApproval approval;

    @Inject
    private Meetings meetings;

    @Inject
    private Directory directory;

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Test
    void chair_and_secretary_plan() {
        assertThat(plannedBy(CHAIR)).startsWith("stg-");
        assertThat(plannedBy(SECRETARY)).startsWith("stg-");
    }

    @Test
    void nobody_else_plans() {
        assertThat(List.of(STEERING_AGENCY, STEERING_JOBCENTER, EVALUATOR)).allSatisfy(this::cannotPlan);
        assertThat(OUTSIDE_THE_BODY).allSatisfy(this::cannotPlan);
    }

    @Test
    void members_and_evaluator_see_the_meeting() {
        String key = plannedBy(SECRETARY);

        assertThat(List.of(CHAIR, SECRETARY, STEERING_AGENCY, STEERING_JOBCENTER, EVALUATOR))
                .allSatisfy(reader -> assertThat(
                                stage.ask(reader, () -> meeting(key)).getKey())
                        .isEqualTo(key));
    }

    @Test
    void for_everybody_else_it_does_not_exist() {
        String key = plannedBy(SECRETARY);

        assertThat(OUTSIDE_THE_BODY)
                .allSatisfy(stranger -> assertThatExceptionOfType(NotVisible.class)
                        .isThrownBy(() -> stage.ask(stranger, () -> meeting(key))));
    }

    @Test
    void a_meeting_does_not_exist_in_another_cooperation() {
        String key = plannedBy(SECRETARY);
        CooperationId weidental =
                directory.cooperation("weidental").orElseThrow().id();

        assertThatExceptionOfType(NotVisible.class)
                .isThrownBy(() -> stage.ask(STEERING_AGENCY, () -> meetings.byKey(weidental, key)));
    }

    @Test
    void members_do_not_invite_or_write_or_approve() {
        long meeting = invitedMeeting();

        assertThat(List.of(STEERING_AGENCY, EVALUATOR, TEAM_JOBCENTER)).allSatisfy(persona -> {
            assertNotVisible(persona, () -> invitation.invite(meeting));
            assertNotVisible(persona, () -> writing.begin(meeting));
            assertNotVisible(persona, () -> writing.save(meeting, List.of(), Set.of()));
            assertNotVisible(persona, () -> writing.handIn(meeting));
            assertNotVisible(persona, () -> approval.approve(meeting));
            assertNotVisible(persona, () -> planning.cancel(meeting));
        });
    }

    @Test
    void the_secretary_does_not_approve() {
        long meeting = handedInBy(CHAIR);

        assertNotVisible(SECRETARY, () -> approval.approve(meeting));
    }

    @Test
    void a_chair_who_wrote_the_minutes_does_not_approve_them() {
        long meeting = handedInBy(CHAIR);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> stage.as(CHAIR, () -> approval.approve(meeting)))
                .extracting(RuleViolation::key)
                .isEqualTo("meetings.minutes.author_cannot_approve");
    }

    @Test
    void a_task_is_noted_only_for_somebody_who_was_invited() {
        long meeting = invitedMeeting();
        stage.as(SECRETARY, () -> writing.begin(meeting));
        long item = byId(meeting).getAgenda().get(0).id();

        assertNotVisible(
                SECRETARY,
                () -> writing.note(meeting, item, "Etwas tun", stage.person(TEAM_JOBCENTER), LocalDate.of(2026, 5, 1)));
    }

    private void cannotPlan(Persona persona) {
        assertNotVisible(persona, () -> plan());
    }

    private void assertNotVisible(Persona persona, Runnable act) {
        assertThatExceptionOfType(NotVisible.class).isThrownBy(() -> stage.as(persona, act));
    }

    private long handedInBy(Persona author) {
        long meeting = invitedMeeting();
        stage.as(author, () -> writing.begin(meeting));
        stage.as(author, () -> writing.handIn(meeting));
        return meeting;
    }

    private long invitedMeeting() {
        String key = plannedBy(SECRETARY);
        long id = stage.ask(SECRETARY, () -> meeting(key).id());
        stage.as(SECRETARY, () -> invitation.invite(id));
        return id;
    }

    private String plannedBy(Persona persona) {
        return stage.ask(persona, this::plan);
    }

    private String plan() {
        var starts = TestPortal.STARTED.plus(Duration.ofDays(30));
        MeetingPlan plan = new MeetingPlan("Rechteprobe", starts, starts.plus(Duration.ofHours(1)), "Rathaus");
        return planning.plan(
                stage.world().cooperation(), stage.world().body("stg"), plan, List.of("Begrüßung", "Verschiedenes"));
    }

    private Meeting meeting(String key) {
        return meetings.byKey(stage.world().cooperation(), key);
    }

    private Meeting byId(long id) {
        return entities.find(Meeting.class, id);
    }
}

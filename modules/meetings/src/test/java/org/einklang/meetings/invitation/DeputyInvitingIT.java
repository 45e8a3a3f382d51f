package org.einklang.meetings.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.HOST;
import static org.einklang.testkit.Personas.STEERING_AGENCY;
import static org.einklang.testkit.Personas.STEERING_JOBCENTER;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.Deputies;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PersonCard;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.MeetingStage;
import org.einklang.meetings.planning.Meeting;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.mail.Mailbox;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who declines names the deputy, who is then invited, reads the papers and answers like everybody else. */
@ExtendWith(ArquillianExtension.class)
class DeputyInvitingIT {

    @Inject
    private Stage stage;

    @Inject
    private MeetingStage meetings;

    @Inject
    private AttendanceAnswer attendance;

    @Inject
    private DeputyNaming naming;

    @Inject
    private Deputies deputies;

    @Inject
    private Invitees invitees;

    @Inject
    private Directory directory;

    @Test
    void who_declines_names_the_deputy_who_is_invited_and_answers() {
        Meeting meeting = meetings.invited("Vertretung gesucht", 3_385);
        assertThatExceptionOfType(NotVisible.class)
                .as("who comes needs no deputy")
                .isThrownBy(() -> stage.as(STEERING_AGENCY, () -> naming.name(meeting.id(), stage.person(HOST))));
        stage.as(STEERING_AGENCY, () -> attendance.answer(meeting.id(), Answer.DECLINED));
        String page = "/c/lindental/meetings/" + meeting.getKey();
        PersonCard host = directory.person(stage.person(HOST));
        assertThat(Visitor.as(HOST).get(page).status()).isEqualTo(404);

        assertThat(Visitor.as(STEERING_AGENCY)
                        .submit(page, Map.of("myDeputy:deputy_input", typed(host)), "myDeputy:name"))
                .satisfies(named -> assertThat(named.status()).as(named.body()).isEqualTo(302));

        assertThat(deputy(meeting))
                .hasValueSatisfying(one -> assertThat(one.insteadOf()).contains(stage.person(STEERING_AGENCY)));
        assertThat(Mailbox.of(host.mail()).await("Vertretung gesucht").text()).contains("Begrüßung");
        assertThat(Visitor.as(STEERING_AGENCY).get(page).body()).contains("An Ihrer Stelle kommt: " + host.name());
        assertThat(Visitor.as(HOST).get(page).status())
                .as("long before the day")
                .isEqualTo(200);
        stage.as(HOST, () -> attendance.answer(meeting.id(), Answer.ACCEPTED));
        assertThat(deputy(meeting))
                .hasValueSatisfying(one -> assertThat(one.getAnswer()).isEqualTo(Answer.ACCEPTED));
    }

    @Test
    void who_was_to_deputise_before_the_invitation_went_out_is_invited_with_the_others() {
        Meeting meeting = meetings.planned("Vertretung steht fest", 3_386);
        LocalDate day = PortalTime.dayOf(meeting.getStarts());
        stage.as(
                STEERING_JOBCENTER,
                () -> deputies.enter(meeting.body(), stage.person(STEERING_JOBCENTER), stage.person(HOST), day, day));

        meetings.invite(meeting);

        assertThat(deputy(meeting)).isPresent();
        assertThat(invitees.of(meeting.id(), stage.person(STEERING_JOBCENTER)))
                .as("the holder knows as well")
                .isPresent();
    }

    @Test
    void a_deputy_who_cannot_sit_there_is_refused_at_the_field() {
        Meeting meeting = meetings.invited("Vertretung geht nicht", 3_387);
        stage.as(STEERING_AGENCY, () -> attendance.answer(meeting.id(), Answer.DECLINED));

        assertThatExceptionOfType(RuleViolation.class)
                .as("who votes there already casts no second vote")
                .isThrownBy(() ->
                        stage.as(STEERING_AGENCY, () -> naming.name(meeting.id(), stage.person(STEERING_JOBCENTER))))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("bodies.deputising.two_votes"));
        assertThat(invitees.of(meeting.id())).noneMatch(Invitee::isDeputy);
    }

    @AfterEach
    void nobody_deputises() {
        for (Persona holder : List.of(STEERING_AGENCY, STEERING_JOBCENTER)) {
            for (int days = 3_385; days < 3_388; days++) {
                LocalDate day = PortalTime.dayOf(MeetingStage.plan("", days).starts());
                stage.as(holder, () -> deputies.free(meetings.body(), stage.person(holder), day));
            }
        }
    }

    private String typed(PersonCard person) {
        return person.name() + " · " + person.partnerName();
    }

    private Optional<Invitee> deputy(Meeting meeting) {
        return invitees.of(meeting.id(), stage.person(HOST));
    }
}

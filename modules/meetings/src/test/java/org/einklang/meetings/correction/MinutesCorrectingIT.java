package org.einklang.meetings.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.EVALUATOR;
import static org.einklang.testkit.Personas.HEAD_OF_CITY;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;
import static org.einklang.testkit.Personas.TEAM_AGENCY;
import static org.einklang.testkit.Personas.TEAM_CITY;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.CooperationId;
import org.einklang.meetings.MeetingStage;
import org.einklang.meetings.PdfText;
import org.einklang.meetings.minutes.MinutesApproval;
import org.einklang.meetings.minutes.MinutesReading;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.Meetings;
import org.einklang.meetings.sharing.MinutesSharing;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A correction is a new version of approved minutes (rules.md, states): what was approved stays as it is. */
@ExtendWith(ArquillianExtension.class)
class MinutesCorrectingIT {

    private static final String RIGHT = "Statt 4.800 Euro muss es 8.400 Euro heißen.";

    @Inject
    private Stage stage;

    @Inject
    private MeetingStage stages;

    @Inject
    private Meetings meetings;

    @Inject
    private MinutesReading reading;

    @Inject
    private MinutesApproval approval;

    @Inject
    private MinutesSharing sharing;

    @Inject
    private MinutesCorrecting correcting;

    @Inject
    private Corrections corrections;

    @Inject
    private WaitingCorrections waiting;

    @Resource(lookup = "java:app/jdbc/einklang")
    private DataSource database;

    @Test
    void a_correction_that_the_chair_approves_makes_a_new_edition_beside_the_first() {
        Meeting meeting = approved(3_100);
        byte[] before = pdf(STEERING_AGENCY, meeting, "/minutes.pdf");
        stage.as(SECRETARY, () -> correcting.write(meeting.id(), item(meeting), RIGHT));
        assertThat(waits(CHAIR, meeting)).isTrue();
        assertThat(pdf(STEERING_AGENCY, meeting, "/minutes.pdf"))
                .as("nothing counts before it is approved")
                .isEqualTo(before);
        stage.as(CHAIR, () -> correcting.approve(meeting.id(), only(meeting).id()));

        assertThat(waits(CHAIR, meeting)).isFalse();
        assertThat(PdfText.of(pdf(STEERING_AGENCY, meeting, "/minutes.pdf")))
                .contains("Berichtigungen", "TOP 1: Messe", RIGHT, "Fassung 2 vom");
        assertThat(pdf(STEERING_AGENCY, meeting, "/editions/1.pdf")).isEqualTo(before);
        assertThat(pdf(STEERING_AGENCY, meeting, "/editions/2.pdf"))
                .isEqualTo(pdf(STEERING_AGENCY, meeting, "/minutes.pdf"));
        assertThat(status(STEERING_AGENCY, meeting, "/editions/3.pdf")).isEqualTo(404);
        assertThat(status(TEAM_CITY, meeting, "/editions/1.pdf")).isEqualTo(404);
        assertThat(Visitor.as(STEERING_AGENCY).get(page(meeting) + "/minutes").body())
                .contains(RIGHT, "Fassung 1 (PDF)", "Fassung 2 (PDF)");
        stage.as(
                SECRETARY,
                () -> sharing.share(meeting.id(), Set.of(stage.world().body("ausb")), Set.of()));
        assertThat(Visitor.as(TEAM_AGENCY)
                        .get("/c/lindental/meetings/shared/" + meeting.getKey())
                        .body())
                .contains("Diese Niederschrift ist berichtigt worden.");
        assertThat(PdfText.of(Visitor.as(TEAM_AGENCY)
                        .get("/c/lindental/meetings/shared/" + meeting.getKey() + "/minutes.pdf")
                        .bytes()))
                .contains(RIGHT);
    }

    @Test
    void what_is_corrected_about_an_item_that_is_not_public_stays_in_the_body() {
        Meeting meeting = stages.planned("Berichtigung 3108", 3_108, "Messe", "Verschiedenes");
        stages.keepFirstItemIn(meeting, "Kündigung");
        stages.invite(meeting);
        stages.begin(meeting);
        stages.handIn(meeting);
        stages.approve(meeting);
        stage.as(
                SECRETARY,
                () -> sharing.share(meeting.id(), Set.of(stage.world().body("ausb")), Set.of()));
        for (Long item : Arrays.asList(item(meeting), null)) {
            stage.as(SECRETARY, () -> correcting.write(meeting.id(), item, item == null ? "Ende um elf." : RIGHT));
            List<Correction> all = of(meeting);
            stage.as(
                    CHAIR,
                    () -> correcting.approve(
                            meeting.id(), all.get(all.size() - 1).id()));
        }

        assertThat(PdfText.of(Visitor.as(TEAM_AGENCY)
                        .get("/c/lindental/meetings/shared/" + meeting.getKey() + "/minutes.pdf")
                        .bytes()))
                .contains("Ende um elf.")
                .doesNotContain(RIGHT, "Kündigung");
        assertThat(PdfText.of(pdf(STEERING_AGENCY, meeting, "/minutes.pdf"))).contains("Ende um elf.", RIGHT);
    }

    @Test
    void nobody_corrects_without_the_right_before_approval_or_alone() {
        Meeting meeting = handedIn(3_102);
        assertNotVisible(() -> stage.as(SECRETARY, () -> correcting.write(meeting.id(), null, RIGHT)));
        stage.as(CHAIR, () -> approval.approve(meeting.id()));
        for (Persona other : List.of(STEERING_AGENCY, EVALUATOR, HEAD_OF_CITY, TEAM_CITY)) {
            assertNotVisible(() -> stage.as(other, () -> correcting.write(meeting.id(), null, RIGHT)));
        }
        assertNotVisible(() -> stage.as(SECRETARY, () -> correcting.write(meeting.id(), 1L, RIGHT)));
        assertViolation(
                "meetings.correction.words_missing",
                () -> stage.as(SECRETARY, () -> correcting.write(meeting.id(), null, " ")));
        stage.as(CHAIR, () -> correcting.write(meeting.id(), null, RIGHT));
        long number = only(meeting).id();
        assertViolation(
                "meetings.correction.not_by_writer",
                () -> stage.as(CHAIR, () -> correcting.approve(meeting.id(), number)));
        assertNotVisible(() -> stage.as(SECRETARY, () -> correcting.approve(meeting.id(), number)));
        stage.as(SECRETARY, () -> correcting.withdraw(meeting.id(), number));
        assertThat(of(meeting)).isEmpty();
    }

    @Test
    void what_is_approved_is_not_taken_back_nor_changed_in_the_database() {
        Meeting meeting = approved(3_104);
        stage.as(SECRETARY, () -> correcting.write(meeting.id(), null, RIGHT));
        long number = only(meeting).id();
        stage.as(CHAIR, () -> correcting.approve(meeting.id(), number));

        assertViolation(
                "meetings.correction.settled",
                () -> stage.as(SECRETARY, () -> correcting.withdraw(meeting.id(), number)));
        assertThat(List.of(
                        "update ek_meetings.minutes_correction set words = 'x' where id = " + number,
                        "delete from ek_meetings.minutes_correction where id = " + number,
                        "update ek_meetings.minutes_edition set edition = edition + 1",
                        "delete from ek_meetings.minutes_edition"))
                .allSatisfy(sql -> assertThatExceptionOfType(SQLException.class)
                        .as(sql)
                        .isThrownBy(() -> execute(sql))
                        .withMessageMatching("(?is).*never.changed.or.removed.*"));
    }

    @Test
    void the_page_tells_what_is_missing_and_keeps_the_rest() {
        Meeting meeting = approved(3_106);

        assertThat(Visitor.as(SECRETARY)
                        .submit(
                                page(meeting) + "/minutes",
                                Map.of("correction:item", "0", "correction:words", ""),
                                "correction:write")
                        .body())
                .contains("Was ist richtig?", "role=\"alert\"");
        assertThat(Visitor.as(STEERING_AGENCY).get(page(meeting) + "/minutes").body())
                .doesNotContain("Niederschrift berichtigen");
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.createStatement().executeUpdate(sql);
        }
    }

    private boolean waits(Persona persona, Meeting meeting) {
        return stage.ask(persona, () -> waiting.waiting(here(), 500)).stream()
                .anyMatch(one -> one.address().contains(meeting.getKey()));
    }

    private List<Correction> of(Meeting meeting) {
        return stage.ask(SECRETARY, () -> corrections.of(reading.of(meeting)));
    }

    private Correction only(Meeting meeting) {
        return of(meeting).get(0);
    }

    private byte[] pdf(Persona persona, Meeting meeting, String file) {
        return Visitor.as(persona).get(page(meeting) + file).bytes();
    }

    private int status(Persona persona, Meeting meeting, String file) {
        return Visitor.as(persona).get(page(meeting) + file).status();
    }

    private Meeting approved(int days) {
        Meeting meeting = handedIn(days);
        stage.as(CHAIR, () -> approval.approve(meeting.id()));
        return meeting;
    }

    private Meeting handedIn(int days) {
        return stages.handedIn("Berichtigung", days, "Messe");
    }

    private static Long item(Meeting meeting) {
        return meeting.getAgenda().get(0).id();
    }

    private static String page(Meeting meeting) {
        return "/c/lindental/meetings/" + meeting.getKey();
    }

    private CooperationId here() {
        return stage.world().cooperation();
    }

    private static void assertNotVisible(ThrowingCallable act) {
        assertThatExceptionOfType(NotVisible.class).isThrownBy(act);
    }

    private static void assertViolation(String key, ThrowingCallable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act)
                .satisfies(no -> assertThat(no.key()).isEqualTo(key));
    }
}

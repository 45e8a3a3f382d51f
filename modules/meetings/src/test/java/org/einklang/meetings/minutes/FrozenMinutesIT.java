package org.einklang.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.einklang.meetings.MeetingStage;
import org.einklang.meetings.invitation.Invitees;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.Meetings;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Approved minutes never change, not even by somebody who writes SQL (domain.md, meetings and minutes). */
@ExtendWith(ArquillianExtension.class)
class FrozenMinutesIT {

    private static final String APPROVED =
            " minutes_id in (select id from ek_meetings.minutes where state = 'APPROVED')";

    private static final String HELD =
            " meeting_id in (select meeting_id from ek_meetings.minutes where state = 'APPROVED')";

    @Inject
    private Stage stage;

    @Inject
    private MeetingStage stages;

    @Inject
    private Meetings meetings;

    @Inject
    private MinutesReading reading;

    @Inject
    private Invitees invitees;

    @Inject
    private ResolutionRecording recording;

    @Resource(lookup = "java:app/jdbc/einklang")
    private DataSource database;

    @Test
    void the_database_refuses_to_change_or_remove_what_approved_minutes_say() {
        assertThat(List.of(
                        "update ek_meetings.minutes set content_hash = 'x' where state = 'APPROVED'",
                        "update ek_meetings.minutes set state = 'DRAFT' where state = 'APPROVED'",
                        "update ek_meetings.minutes_note set version = version + 1 where" + APPROVED,
                        "delete from ek_meetings.minutes_note where" + APPROVED,
                        "update ek_meetings.resolution set wording = 'Anders' where" + APPROVED,
                        "update ek_meetings.resolution set state = 'REJECTED' where" + APPROVED,
                        "update ek_meetings.resolution set state = 'ADOPTED' where state = 'REPLACED' and" + APPROVED,
                        "update ek_meetings.resolution set decided = null where" + APPROVED,
                        "delete from ek_meetings.resolution where" + APPROVED,
                        "delete from ek_meetings.invitee where" + HELD,
                        "update ek_meetings.resolution_vote set votes_no = 7 where" + APPROVED,
                        "delete from ek_meetings.resolution_vote where" + APPROVED,
                        "update ek_meetings.resolution_ballot set ballot = 'NO' where" + APPROVED,
                        "delete from ek_meetings.resolution_ballot where" + APPROVED,
                        "update ek_meetings.agenda_item set title = 'Anders' where" + HELD,
                        "update ek_meetings.agenda_item set non_public = not non_public where" + HELD,
                        "delete from ek_meetings.agenda_item where" + HELD,
                        "update ek_meetings.minuted_task set title = 'Anders' where" + APPROVED,
                        "delete from ek_meetings.minutes_document where" + APPROVED,
                        "update ek_meetings.invitee set present = not present where" + HELD))
                .allSatisfy(sql -> assertThatExceptionOfType(SQLException.class)
                        .as(sql)
                        .isThrownBy(() -> execute(sql))
                        .withMessageMatching("(?is).*never.changed.or.removed.*"));
    }

    /** Also none that was on the screen when the minutes were not approved yet, or the meeting had not even begun. */
    @Test
    void no_button_of_any_page_of_the_meeting_changes_them() {
        Meeting meeting = stages.invited("Sitzung 3366", 3_366, "Messe", "Verschiedenes");
        stages.planned("Sitzung 3367", 3_367);
        List<Supplier<Answer>> inHand = new ArrayList<>(everyButton(meeting));
        stages.begin(meeting);
        long proposal = stages.proposal(meeting, "Wir treten gemeinsam auf.");
        stage.as(SECRETARY, () -> recording.decide(meeting.id(), proposal, ResolutionState.POSTPONED));
        inHand.addAll(everyButton(meeting));
        stages.handIn(meeting);
        inHand.addAll(everyButton(meeting));
        stages.approve(meeting);
        String frozen = Objects.requireNonNull(stages.minutes(meeting).getContentHash());
        byte[] paper = stage.ask(SECRETARY, () -> reading.document(meeting, 1));
        assertThat(fingerprint(meeting)).isEqualTo(frozen);

        inHand.addAll(everyButton(meeting));
        assertThat(inHand).hasSizeGreaterThan(60);
        List<String> failed = inHand.stream()
                .map(Supplier::get)
                .filter(answer -> answer.status() >= 500)
                .map(Answer::toString)
                .toList();
        assertThat(failed).withFailMessage(failed::toString).isEmpty();

        assertThat(stages.minutes(meeting).getState()).isEqualTo(MinutesState.APPROVED);
        assertThat(fingerprint(meeting)).isEqualTo(frozen);
        assertThat(stage.ask(SECRETARY, () -> reading.document(meeting, 1))).isEqualTo(paper);
    }

    private List<Supplier<Answer>> everyButton(Meeting meeting) {
        String page = "/c/lindental/meetings/" + meeting.getKey();
        return Stream.of(SECRETARY, CHAIR, STEERING_AGENCY)
                .flatMap(persona -> Stream.of("", "/edit", "/items/1", "/items/1/edit", "/minutes", "/minutes/1")
                        .flatMap(path -> Visitor.known(persona).everyButton(page + path, "Anders").entrySet().stream()))
                .filter(button ->
                        !button.getKey().startsWith("handover")) // which other tests would find at other bodies
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Of what they say now. */
    private String fingerprint(Meeting meeting) {
        return stage.ask(SECRETARY, () -> {
            Meeting now = meetings.byKey(stages.here(), meeting.getKey());
            return FrozenContent.hash(now, reading.of(now), invitees.of(now.id()));
        });
    }

    @Test
    void what_becomes_of_a_resolution_later_and_minutes_that_are_written_stay_open() {
        assertThatCode(() -> execute("update ek_meetings.resolution set settled_note = settled_note where" + APPROVED))
                .doesNotThrowAnyException();
        assertThatCode(() -> execute("update ek_meetings.minutes_note set version = version where minutes_id in"
                        + " (select id from ek_meetings.minutes where state = 'IN_REVIEW')"))
                .doesNotThrowAnyException();
    }

    @Test
    void what_was_agreed_on_without_a_meeting_is_kept_like_approved_minutes() {
        String written = " where procedure_id is not null";
        assertThat(List.of(
                        "update ek_meetings.resolution set wording = 'Anders'" + written,
                        "update ek_meetings.resolution set title = 'Anders'" + written,
                        "update ek_meetings.resolution set register_number = null" + written,
                        "update ek_meetings.resolution set decided = null" + written,
                        "update ek_meetings.resolution set by_name = not by_name" + written,
                        "update ek_meetings.resolution set state = 'REJECTED'" + written,
                        "delete from ek_meetings.resolution" + written))
                .allSatisfy(sql -> assertThatExceptionOfType(SQLException.class)
                        .as(sql)
                        .isThrownBy(() -> execute(sql))
                        .withMessageMatching("(?is).*never.changed.or.removed.*"));
        assertThatCode(() -> execute("update ek_meetings.resolution set settled_note = settled_note" + written))
                .doesNotThrowAnyException();
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection()) {
            assertThat(connection.createStatement().executeUpdate(sql)).isPositive();
        }
    }
}

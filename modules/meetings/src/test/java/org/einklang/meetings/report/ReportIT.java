package org.einklang.meetings.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.EVALUATOR;
import static org.einklang.testkit.Personas.HEAD_OF_CITY;
import static org.einklang.testkit.Personas.HEAD_OF_COUNTY;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;
import static org.einklang.testkit.Personas.STEERING_JOBCENTER;
import static org.einklang.testkit.Personas.TEAM_CITY;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.NotVisible;
import org.einklang.api.document.Paper;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.task.NewTask;
import org.einklang.api.task.TaskTally;
import org.einklang.api.task.Tasks;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.invitation.MeetingInvitation;
import org.einklang.meetings.minutes.MinutesReading;
import org.einklang.meetings.minutes.MinutesWriting;
import org.einklang.meetings.minutes.Resolution;
import org.einklang.meetings.minutes.ResolutionRecording;
import org.einklang.meetings.minutes.ResolutionState;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.MeetingPlan;
import org.einklang.meetings.planning.MeetingPlanning;
import org.einklang.meetings.planning.Meetings;
import org.einklang.meetings.resolution.ResolutionKeeping;
import org.einklang.testkit.Persona;
import org.einklang.testkit.TestPortal;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Statements;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.einklang.testkit.server.Transactions;
import org.einklang.testkit.sql.StatementCount;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How a body stands and what became of its year, for those who may see its meetings. */
@ExtendWith(ArquillianExtension.class)
class ReportIT {

    private static final String HERE = "/c/lindental/meetings/bodies/";
    private static final String PAGE = HERE + "stg";

    /** All meetings of these tests are over on this day, in the year of which their figures are read. */
    private static final int LATER = 2_830;

    @Inject
    private Stage stage;

    @Inject
    private Overview overview;

    @Inject
    private YearReport report;

    @Inject
    private ReportPaper papers;

    @Inject
    private OpenPointsReading points;

    @Inject
    private MeetingPlanning planning;

    @Inject
    private MeetingInvitation invitation;

    @Inject
    private Meetings meetings;

    @Inject
    private MinutesWriting writing;

    @Inject
    private MinutesReading reading;

    @Inject
    private ResolutionRecording recording;

    @Inject
    private ResolutionKeeping keeping;

    @Inject
    private Directory directory;

    @Inject
    private Tasks tasks;

    @Inject
    private Clock clock;

    private final List<Long> given = new ArrayList<>();

    @Test
    void a_year_counts_what_was_held_who_was_there_and_what_was_decided() {
        YearFigures before = figures();
        Meeting held = begun(2_805);
        Meeting quiet = planned(2_815);
        stage.as(SECRETARY, () -> invitation.invite(quiet.id()));
        Meeting cancelled = planned(2_820);
        stage.as(SECRETARY, () -> planning.cancel(cancelled.id()));
        planned(2_822);
        Resolution done = decided(held, "Wir werben gemeinsam.", ResolutionState.ADOPTED);
        stage.as(SECRETARY, () -> keeping.implement(here(), done.key(), ""));
        decided(held, "Wir werben getrennt.", ResolutionState.REJECTED);
        decided(held, "Wir werben später.", ResolutionState.POSTPONED);
        YearFigures after = figures();

        assertThat(after.meetings().held() - before.meetings().held())
                .as("one with minutes, one without")
                .isEqualTo(2);
        assertThat(after.meetings().cancelled() - before.meetings().cancelled()).isEqualTo(1);
        assertThat(after.meetings().asked()).as("eleven months are over").hasValue(11);
        assertThat(present(after) - present(before)).isEqualTo(3);
        assertThat(invited(after) - invited(before))
                .as("only of the one with minutes")
                .isEqualTo(directory.seats(held.body(), day(2_805)).size());
        assertThat(after.attendance()).extracting(Attendance::partner).contains("Agentur für Arbeit", "Jobcenter");
        ResolutionTally was = before.resolutions();
        assertThat(after.resolutions())
                .isEqualTo(new ResolutionTally(
                        was.adopted() + 1,
                        was.byConsensus() + 1,
                        was.byVote(),
                        was.inWriting(),
                        was.implemented() + 1,
                        was.rejected() + 1,
                        was.postponed() + 1,
                        was.escalated()));
    }

    @Test
    void tasks_are_counted_by_whether_they_were_done_in_time() {
        TaskTally before =
                stage.ask(CHAIR, () -> report.of(body(), today().getYear())).tasks();
        OpenPoints openBefore = stage.ask(CHAIR, () -> points.of(body()));
        give("Bericht: rechtzeitig", today().plusDays(3));
        give("Bericht: zu spät", today().minusDays(400));
        finish();
        give("Bericht: offen", today().plusDays(5));
        give("Bericht: überfällig", today().minusDays(10));
        TaskTally after =
                stage.ask(CHAIR, () -> report.of(body(), today().getYear())).tasks();
        OpenPoints open = stage.ask(CHAIR, () -> points.of(body()));

        assertThat(after).isEqualTo(before.and(new TaskTally(1, 1, 1, 1, 0)));
        assertThat(open.tasks() - openBefore.tasks()).isEqualTo(2);
        assertThat(open.overdue() - openBefore.overdue()).isEqualTo(1);
        String page = Visitor.as(STEERING_AGENCY).get(PAGE).body();
        assertThat(page)
                .contains(
                        "/c/lindental/tasks?body=" + body().id().value() + "&amp;state=OVERDUE", "überfällige Aufgabe");
    }

    @Test
    void the_page_tells_rhythm_meetings_minutes_and_resolutions_of_the_past_as_well() {
        String page = Visitor.as(EVALUATOR).get(PAGE).body();

        assertThat(page)
                .contains("Sitzungsturnus", "Letzte Sitzungen", "Niederschrift", "Sitzung der Steuerungsgruppe");
        assertThat(page).contains("state=IN_FORCE", "state=ADOPTED", "Jahresbericht 2026 als PDF", "?year=2025");
        assertThat(Visitor.as(EVALUATOR).get(PAGE + "?year=2025").body())
                .contains("Das Jahr 2025", "Der Turnus verlangt", "Anwesenheit je Partner");
        assertThat(Visitor.as(EVALUATOR).get("/c/lindental/meetings").body()).contains("href=\"" + PAGE + "\"");
        assertThat(page)
                .contains("/c/lindental/meetings?past.body=" + body().id().value());
    }

    @Test
    void an_empty_body_says_what_to_do_to_those_who_can() {
        String page = Visitor.as(TEAM_CITY).get(HERE + "ausb").body();

        assertThat(page).contains("Das Jahr 2026", "Sitzungsturnus");
        assertThat(Visitor.as(HEAD_OF_COUNTY)
                        .get("/c/weidental/meetings/bodies/stg")
                        .body())
                .contains("Kooperationsausschuss", "Das Gremium hat noch nicht getagt.", "Keine Sitzung ist geplant.");
    }

    @Test
    void who_sits_in_another_body_or_cooperation_finds_nothing() {
        for (Persona reader : List.of(CHAIR, SECRETARY, STEERING_AGENCY, EVALUATOR)) {
            assertThat(Visitor.as(reader).get(PAGE).status()).isEqualTo(200);
        }
        for (Persona other : List.of(HEAD_OF_CITY, TEAM_CITY, COORDINATOR, HEAD_OF_COUNTY)) {
            for (String address : List.of(PAGE, PAGE + "/2026.pdf", PAGE + "/2026.docx")) {
                assertThat(Visitor.known(other).get(address).status())
                        .as(other + " " + address)
                        .isEqualTo(404);
            }
        }
        for (Persona other : List.of(HEAD_OF_CITY, TEAM_CITY, COORDINATOR)) {
            assertThatExceptionOfType(NotVisible.class)
                    .isThrownBy(() -> stage.as(other, () -> report.of(body(), 2026)));
        }
        Visitor member = Visitor.known(STEERING_AGENCY);
        for (String address : List.of(
                HERE + "gibtsnicht",
                "/c/weidental/meetings/bodies/trg",
                PAGE + "/1999.pdf",
                PAGE + "/2031.pdf",
                PAGE + "/immer.pdf")) {
            assertThat(member.get(address).status()).as(address).isEqualTo(404);
        }
    }

    @Test
    void the_report_is_a_paper_of_headings_and_tables() {
        Paper paper = stage.ask(STEERING_AGENCY, () -> papers.of(body(), 2025));

        assertThat(paper.title()).isEqualTo("Jahresbericht 2025: Steuerungsgruppe");
        assertThat(paper.blocks().stream()
                        .filter(Paper.Block.Heading.class::isInstance)
                        .map(heading -> ((Paper.Block.Heading) heading).text()))
                .containsExactly("Sitzungen", "Anwesenheit je Partner", "Beschlüsse", "Aufgaben");
        assertThat(words(paper)).contains("Der Turnus verlangt, 10]", "Agentur für Arbeit");
        for (String ending : List.of("pdf", "docx")) {
            Answer answer = Visitor.known(STEERING_AGENCY).get(PAGE + "/2025." + ending);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(new String(answer.bytes(), 0, 4, StandardCharsets.US_ASCII))
                    .startsWith(ending.equals("pdf") ? "%PDF" : "PK");
        }
    }

    @Test
    void statements_do_not_grow_with_meetings_resolutions_and_tasks() {
        Meeting first = begun(2_801);
        decided(first, "Erstens.", ResolutionState.ADOPTED);
        give("Zählen: eine", today().plusDays(3));
        int page = Statements.of(PAGE, STEERING_AGENCY);
        int later = statements();
        for (int i = 0; i < 5; i++) {
            Meeting more = begun(2_802 + i);
            decided(more, "Weiter " + i, ResolutionState.ADOPTED);
            give("Zählen: noch eine " + i, today().plusDays(4));
        }

        assertThat(Statements.of(PAGE, STEERING_AGENCY)).isLessThanOrEqualTo(page);
        assertThat(statements()).isLessThanOrEqualTo(later);
    }

    /** Also after each test: nothing shall wait for the chair in others. */
    @AfterEach
    void finish() {
        Visitor chair = Visitor.as(CHAIR);
        given.forEach(task -> chair.submit("/c/lindental/tasks/" + task, Map.of("work", "work"), "work:finish"));
        given.clear();
    }

    private int statements() {
        StatementCount.reset();
        figures();
        stage.as(CHAIR, moment(LATER), () -> overview.last(body()));
        return StatementCount.current();
    }

    private YearFigures figures() {
        List<YearFigures> read = new ArrayList<>();
        stage.as(
                CHAIR,
                moment(LATER),
                () -> read.add(report.of(body(), day(LATER).getYear())));
        return read.get(0);
    }

    private static int present(YearFigures figures) {
        return figures.attendance().stream().mapToInt(Attendance::present).sum();
    }

    private static int invited(YearFigures figures) {
        return figures.attendance().stream().mapToInt(Attendance::invited).sum();
    }

    private Meeting planned(int after) {
        MeetingPlan plan = new MeetingPlan(
                "Für den Bericht " + after, moment(after), moment(after).plus(Duration.ofHours(1)), "Rathaus");
        String key = stage.ask(SECRETARY, () -> planning.plan(here(), body().id(), plan, List.of("Begrüßung")));
        return stage.ask(SECRETARY, () -> meetings.byKey(here(), key));
    }

    private Meeting begun(int after) {
        Meeting meeting = planned(after);
        stage.as(SECRETARY, () -> invitation.invite(meeting.id()));
        stage.as(SECRETARY, () -> writing.begin(meeting.id()));
        stage.as(
                SECRETARY,
                () -> writing.save(
                        meeting.id(),
                        List.of(),
                        Set.of(stage.person(CHAIR), stage.person(STEERING_AGENCY), stage.person(STEERING_JOBCENTER))));
        return meeting;
    }

    private Resolution decided(Meeting meeting, String wording, ResolutionState end) {
        long item = meeting.getAgenda().get(0).id();
        stage.as(SECRETARY, () -> writing.propose(meeting.id(), item, wording));
        List<Resolution> all = stage.ask(SECRETARY, () -> reading.of(meeting)).getResolutions();
        long proposal = all.get(all.size() - 1).id();
        stage.as(SECRETARY, () -> recording.decide(meeting.id(), proposal, end));
        return stage.ask(SECRETARY, () -> reading.of(meeting)).resolution(proposal);
    }

    private void give(String title, LocalDate due) {
        Transactions.commit(() -> stage.as(
                SECRETARY,
                () -> given.add(tasks.assign(new NewTask(
                        here(),
                        stage.person(CHAIR),
                        title,
                        due,
                        null,
                        stage.world().body("stg"))))));
    }

    private BodyCard body() {
        return directory.body(stage.world().body("stg"));
    }

    private CooperationId here() {
        return stage.world().cooperation();
    }

    private LocalDate today() {
        return PortalTime.dayOf(clock.instant());
    }

    private static LocalDate day(int after) {
        return PortalTime.dayOf(moment(after));
    }

    private static Instant moment(int after) {
        return TestPortal.STARTED.plus(Duration.ofDays(after));
    }

    private static String words(Paper paper) {
        return paper.blocks().stream().map(Paper.Block::toString).collect(Collectors.joining(" "));
    }
}

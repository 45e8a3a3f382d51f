package org.einklang.portal.intake.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.COORDINATOR;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.einklang.api.RuleViolation;
import org.einklang.api.job.JobHandler;
import org.einklang.api.job.JobProgress;
import org.einklang.api.job.JobStep;
import org.einklang.api.job.JobWork;
import org.einklang.api.people.CooperationId;
import org.einklang.portal.background.JobQueue;
import org.einklang.portal.intake.Stage;
import org.einklang.portal.intake.TableUnderWay;
import org.einklang.portal.intake.people.ImportFinding.Judged;
import org.einklang.portal.intake.people.ImportPlan.Outcome;
import org.einklang.testkit.http.Visitor;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A long table is looked over and imported by jobs: every fault is named, and it is all or nothing, once, whatever dies. */
@ExtendWith(ArquillianExtension.class)
class LongImportIT {

    private static final Duration CLAIM = Duration.ofMinutes(5);
    private static final Map<Integer, String[]> WRONG = Map.of(
            17, new String[] {"Langprobe 17", "Jobcenter", "", "keine-adresse"},
            2_501, new String[] {"", "Jobcenter", "", "lang2501@x.example"},
            2_502, new String[] {"Langprobe 2502", "Kreis Nirgendwo", "", "lang2502@x.example"},
            5_000, new String[] {"Langprobe 5000", "Jobcenter", "vielleicht", "lang5000@x.example"},
            7_777, new String[] {"Langprobe 7777", "Jobcenter", "", "LANG3@x.example"},
            9_999, new String[] {"Langprobe 9999", "Jobcenter", "ja", "lang9999@x.example"},
            10_001, new String[] {"Langprobe 10001", "Jobcenter", "", ""});

    @Inject
    private org.einklang.testkit.server.Stage stage;

    @Inject
    private PeopleImport people;

    @Inject
    private ImportJob job;

    @Inject
    private JobQueue queue;

    @Inject
    private Clock clock;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @AfterEach
    void forget() throws Exception {
        transaction.begin();
        entities.createQuery("delete from Person p where p.mail like 'lang%@x.example'")
                .executeUpdate();
        entities.createQuery("delete from BroughtTable b").executeUpdate();
        transaction.commit();
    }

    @Test
    void of_ten_thousand_lines_the_seven_faulty_ones_are_named_and_nothing_is_imported() throws IOException {
        Instant later = clock.instant().plus(Duration.ofDays(1));
        long table = bring(workbook(10_000, WRONG), later);
        assertThat(preview(table).stage()).isEqualTo(Stage.JUDGING);
        assertThat(stage.ask(COORDINATOR, () -> people.underWay(here())))
                .extracting(TableUnderWay::number)
                .containsExactly(table);
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> carryOut(table, later));

        claim(table, "node", later);
        int steps = 1;
        while (step(table, "node", later, job)) {
            assertThat(preview(table).progress().orElseThrow().done()).isEqualTo(steps * 2_500L);
            assertThat(preview(table).progress().orElseThrow().all()).isEqualTo(10_000);
            steps++;
        }

        ImportPreview preview = preview(table);
        assertThat(steps).isEqualTo(4);
        assertThat(preview.stage()).isEqualTo(Stage.JUDGED);
        assertThat(preview.count(Outcome.FAULTY)).isEqualTo(7);
        assertThat(preview.count(Outcome.NEW)).isEqualTo(9_993);
        assertThat(preview.finding().lines().subList(0, 7))
                .extracting(Judged::number)
                .containsExactly(17, 2_501, 2_502, 5_000, 7_777, 9_999, 10_001);
        assertThat(preview.finding().lines().subList(0, 7))
                .extracting(line -> line.faults().get(0).column() + " "
                        + line.faults().get(0).key())
                .containsExactly(
                        "MAIL people.import.fault.mail_form",
                        "NAME people.import.fault.name_missing",
                        "PARTNER people.import.fault.partner_unknown",
                        "LEAD people.import.fault.lead_form",
                        "MAIL people.import.fault.mail_twice",
                        "LEAD people.import.fault.lead_of_nothing",
                        "MAIL people.import.fault.mail_missing");
        assertThat(preview.finding().lines().get(4).faults().get(0).argument())
                .as("the line that has the address already, looked over in another step")
                .isEqualTo("3");
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> carryOut(table, later))
                .extracting(RuleViolation::key)
                .isEqualTo("people.import.has_faults");
        assertThat(imported()).isZero();
    }

    @Test
    void what_a_node_had_begun_when_it_died_is_imported_once_by_another() throws IOException {
        Instant later = clock.instant().plus(Duration.ofDays(1));
        long table = bring(workbook(3_000, Map.of()), later);
        claim(table, "dead", later);
        assertThat(step(table, "dead", later, job)).isTrue();
        Instant afterTheClaim = later.plus(CLAIM).plusSeconds(1);
        claim(table, "alive", afterTheClaim);
        assertThat(step(table, "alive", afterTheClaim, job)).isFalse();
        assertThat(preview(table).count(Outcome.NEW)).isEqualTo(3_000);

        carryOut(table, later);
        claim(table, "dead", later);
        assertThatIllegalStateException().isThrownBy(() -> step(table, "dead", later, new Dying()));
        assertThat(imported()).as("nothing of what the dead node did").isZero();
        claim(table, "alive", afterTheClaim);
        assertThat(step(table, "alive", afterTheClaim, job)).isFalse();
        assertThat(step(table, "dead", afterTheClaim, job)).isFalse();

        assertThat(imported()).isEqualTo(3_000);
        assertThat(preview(table).stage()).isEqualTo(Stage.DONE);
        assertThat(preview(table).count(Outcome.NEW)).isEqualTo(3_000);
        assertThat(preview(table).finding().lines()).as("who they were").isEmpty();
    }

    @Test
    void a_table_that_was_given_up_is_imported_by_nobody() throws IOException {
        Instant later = clock.instant().plus(Duration.ofDays(1));
        long table = bring(workbook(501, Map.of()), later);
        long id = jobOf(table);
        stage.as(COORDINATOR, later, () -> people.giveUp(here(), table));

        boolean[] more = {true};
        stage.as(ADMINISTRATOR, later, () -> {
            assertThat(queue.claim(id, "node")).isPresent();
            more[0] = queue.step(id, "node", job);
        });
        assertThat(more[0]).isFalse();
        assertThat(imported()).isZero();
    }

    @Test
    void whoever_waits_for_a_job_that_was_given_up_is_told_and_may_give_up_too() throws Exception {
        Instant later = clock.instant().plus(Duration.ofDays(1));
        long table = bring(workbook(501, Map.of()), later);
        claim(table, "node", later);
        step(table, "node", later, job);
        carryOut(table, later);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> stage.as(COORDINATOR, () -> people.giveUp(here(), table)));

        transaction.begin();
        entities.createQuery("update StoredJob j set j.state = :failed where j.id = :id")
                .setParameter("failed", JobProgress.State.FAILED)
                .setParameter("id", jobOf(table))
                .executeUpdate();
        transaction.commit();
        assertThat(Visitor.as(COORDINATOR)
                        .get("/c/lindental/people/import/" + table)
                        .body())
                .contains("mehrmals gescheitert")
                .doesNotContain("data-ek-progress");
        stage.as(COORDINATOR, () -> people.giveUp(here(), table));
        assertThat(imported()).isZero();
    }

    @Test
    void a_short_table_needs_no_job() {
        byte[] table = "Name\tPartner\tE-Mail\nLangprobe\tJobcenter\tlang1@x.example".getBytes(StandardCharsets.UTF_8);

        long number = bring(table, clock.instant());

        assertThat(preview(number).stage()).isEqualTo(Stage.SHORT);
        assertThat(preview(number).count(Outcome.NEW)).isEqualTo(1);
    }

    /** Does everything, and dies before it can say so. */
    private final class Dying implements JobHandler {

        @Override
        public String kind() {
            return job.kind();
        }

        @Override
        public JobStep run(JobWork work) {
            job.run(work);
            throw new IllegalStateException("the machine is gone");
        }
    }

    private static byte[] workbook(int lines, Map<Integer, String[]> wrong) throws IOException {
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(to, "probe", null)) {
            Worksheet sheet = workbook.newWorksheet("Personen");
            row(sheet, 1, "Name", "Partner", "Leitung", "E-Mail");
            for (int line = 2; line <= lines + 1; line++) {
                row(sheet, line, wrong.getOrDefault(line, new String[] {
                    "Langprobe " + line, "Jobcenter", "", "lang" + line + "@x.example"
                }));
            }
        }
        return to.toByteArray();
    }

    private static void row(Worksheet sheet, int line, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            sheet.value(line - 1, i, cells[i]);
        }
    }

    /** So late that no node of the portal under test takes the job. */
    private long bring(byte[] table, Instant moment) {
        long[] number = {0};
        stage.as(COORDINATOR, moment, () -> number[0] = people.bring(here(), "probe.xlsx", table));
        return number[0];
    }

    private void carryOut(long table, Instant moment) {
        stage.as(COORDINATOR, moment, () -> people.carryOut(here(), table, false));
    }

    private ImportPreview preview(long table) {
        entities.clear();
        return stage.ask(COORDINATOR, () -> people.preview(here(), table));
    }

    private void claim(long table, String node, Instant moment) {
        long id = jobOf(table);
        stage.as(ADMINISTRATOR, moment, () -> assertThat(queue.claim(id, node)).isPresent());
    }

    private boolean step(long table, String node, Instant moment, JobHandler handler) {
        long id = jobOf(table);
        boolean[] more = {false};
        stage.as(ADMINISTRATOR, moment, () -> more[0] = queue.step(id, node, handler));
        return more[0];
    }

    private long jobOf(long table) {
        return entities.createQuery("select b.jobId from BroughtTable b where b.id = :id", Long.class)
                .setParameter("id", table)
                .getSingleResult();
    }

    private long imported() {
        return entities.createQuery("select count(p) from Person p where p.mail like 'lang%@x.example'", Long.class)
                .getSingleResult();
    }

    private CooperationId here() {
        return stage.world().cooperation();
    }
}

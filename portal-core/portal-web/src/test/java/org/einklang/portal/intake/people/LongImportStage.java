package org.einklang.portal.intake.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.COORDINATOR;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.einklang.api.job.JobHandler;
import org.einklang.api.people.CooperationId;
import org.einklang.portal.background.JobQueue;
import org.einklang.testkit.server.Stage;

/** Where tests bring long tables and do the work of nodes. The portal's own nodes have nothing of it: it lies in the future. */
@ApplicationScoped
class LongImportStage {

    private static final Duration CLAIM = Duration.ofMinutes(5);

    @Inject
    private Stage stage;

    @Inject
    private PeopleImport people;

    @Inject
    private JobQueue queue;

    @Inject
    private Clock clock;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    /** So many lines, and other cells in some of them. */
    byte[] workbook(int lines, Map<Integer, String[]> wrong) {
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(to, "probe", null)) {
            Worksheet sheet = workbook.newWorksheet("Personen");
            row(sheet, 1, "Name", "Partner", "Leitung", "E-Mail");
            for (int line = 2; line <= lines + 1; line++) {
                row(sheet, line, wrong.getOrDefault(line, new String[] {
                    "Langprobe " + line, "Jobcenter", "", "lang" + line + "@x.example"
                }));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return to.toByteArray();
    }

    private static void row(Worksheet sheet, int line, String... cells) {
        for (int i = 0; i < cells.length; i++) {
            sheet.value(line - 1, i, cells[i]);
        }
    }

    /** So late that no node of the portal under test takes the job. */
    Instant later() {
        return clock.instant().plus(Duration.ofDays(1));
    }

    /** So much later that the claim of a dead node is void. */
    Instant afterTheClaim(Instant moment) {
        return moment.plus(CLAIM).plusSeconds(1);
    }

    long bring(byte[] table, Instant moment) {
        long[] number = {0};
        stage.as(COORDINATOR, moment, () -> number[0] = people.bring(here(), "probe.xlsx", table));
        return number[0];
    }

    void carryOut(long table, Instant moment) {
        stage.as(COORDINATOR, moment, () -> people.carryOut(here(), table, false));
    }

    ImportPreview preview(long table) {
        return stage.ask(COORDINATOR, () -> people.preview(here(), table));
    }

    void claim(long table, String node, Instant moment) {
        long id = jobOf(table);
        stage.as(ADMINISTRATOR, moment, () -> assertThat(queue.claim(id, node)).isPresent());
    }

    boolean step(long table, String node, Instant moment, JobHandler handler) {
        return stepOf(jobOf(table), node, moment, handler);
    }

    boolean stepOf(long job, String node, Instant moment, JobHandler handler) {
        boolean[] more = {false};
        stage.as(ADMINISTRATOR, moment, () -> more[0] = queue.step(job, node, handler));
        return more[0];
    }

    long jobOf(long table) {
        return entities.createQuery("select b.jobId from BroughtTable b where b.id = :id", Long.class)
                .setParameter("id", table)
                .getSingleResult();
    }

    long imported() {
        return entities.createQuery("select count(p) from Person p where p.mail like 'lang%@x.example'", Long.class)
                .getSingleResult();
    }

    CooperationId here() {
        return stage.world().cooperation();
    }

    @Transactional
    public void forget() {
        entities.createQuery("delete from Person p where p.mail like 'lang%@x.example'")
                .executeUpdate();
        entities.createQuery("delete from BroughtTable b").executeUpdate();
    }
}

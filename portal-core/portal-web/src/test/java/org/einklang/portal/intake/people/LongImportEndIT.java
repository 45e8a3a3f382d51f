package org.einklang.portal.intake.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.COORDINATOR;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Map;
import org.einklang.api.RuleViolation;
import org.einklang.api.job.JobHandler;
import org.einklang.api.job.JobProgress;
import org.einklang.api.job.JobStep;
import org.einklang.api.job.JobWork;
import org.einklang.portal.background.JobQueue;
import org.einklang.portal.intake.Stage;
import org.einklang.portal.intake.people.ImportPlan.Outcome;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Transactions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A long table is imported once or not at all, whatever dies, is given up, or goes wrong for good. */
@ExtendWith(ArquillianExtension.class)
class LongImportEndIT {

    @Inject
    private LongImportStage imports;

    @Inject
    private org.einklang.testkit.server.Stage stage;

    @Inject
    private PeopleImport people;

    @Inject
    private ImportJob job;

    @Inject
    private JobQueue queue;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @AfterEach
    void forget() {
        imports.forget();
    }

    @Test
    void what_a_node_had_begun_when_it_died_is_imported_once_by_another() {
        Instant later = imports.later();
        long table = imports.bring(imports.workbook(3_000, Map.of()), later);
        imports.claim(table, "dead", later);
        assertThat(imports.step(table, "dead", later, job)).isTrue();
        Instant afterTheClaim = imports.afterTheClaim(later);
        imports.claim(table, "alive", afterTheClaim);
        assertThat(imports.step(table, "alive", afterTheClaim, job)).isFalse();
        assertThat(imports.preview(table).count(Outcome.NEW)).isEqualTo(3_000);

        imports.carryOut(table, later);
        imports.claim(table, "dead", later);
        assertThatIllegalStateException().isThrownBy(() -> imports.step(table, "dead", later, new Dying()));
        assertThat(imports.imported()).as("nothing of what the dead node did").isZero();
        imports.claim(table, "alive", afterTheClaim);
        assertThat(imports.step(table, "alive", afterTheClaim, job)).isFalse();
        assertThat(imports.step(table, "dead", afterTheClaim, job)).isFalse();

        assertThat(imports.imported()).isEqualTo(3_000);
        assertThat(imports.preview(table).stage()).isEqualTo(Stage.DONE);
        assertThat(imports.preview(table).count(Outcome.NEW)).isEqualTo(3_000);
        assertThat(imports.preview(table).finding().lines()).as("who they were").isEmpty();
    }

    @Test
    void a_table_that_was_given_up_is_imported_by_nobody() {
        Instant later = imports.later();
        long table = imports.bring(imports.workbook(501, Map.of()), later);
        long id = imports.jobOf(table);
        stage.as(COORDINATOR, later, () -> people.giveUp(imports.here(), table));

        stage.as(ADMINISTRATOR, later, () -> assertThat(queue.claim(id, "node")).isPresent());
        assertThat(imports.stepOf(id, "node", later, job)).isFalse();
        assertThat(imports.imported()).isZero();
    }

    @Test
    void whoever_waits_for_a_job_that_was_given_up_is_told_and_may_give_up_too() throws Exception {
        Instant later = imports.later();
        long table = imports.bring(imports.workbook(501, Map.of()), later);
        imports.claim(table, "node", later);
        imports.step(table, "node", later, job);
        imports.carryOut(table, later);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> stage.as(COORDINATOR, () -> people.giveUp(imports.here(), table)));

        Transactions.commit(() -> entities.createQuery("update StoredJob j set j.state = :failed where j.id = :id")
                .setParameter("failed", JobProgress.State.FAILED)
                .setParameter("id", imports.jobOf(table))
                .executeUpdate());
        assertThat(Visitor.as(COORDINATOR)
                        .get("/c/lindental/people/import/" + table)
                        .body())
                .contains("mehrmals gescheitert")
                .doesNotContain("data-ek-progress");
        stage.as(COORDINATOR, () -> people.giveUp(imports.here(), table));
        assertThat(imports.imported()).isZero();
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
}

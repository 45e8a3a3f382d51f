package org.einklang.portal.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.EVALUATOR;
import static org.einklang.testkit.Personas.GUEST;
import static org.einklang.testkit.Personas.HEAD_OF_COUNTY;
import static org.einklang.testkit.Personas.PRESS_CITY;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;
import static org.einklang.testkit.Personas.STEERING_JOBCENTER;
import static org.einklang.testkit.Personas.TEAM_CITY;
import static org.einklang.testkit.Personas.TRAINING_JOBCENTER;
import static org.einklang.testkit.Personas.WELFARE;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.api.task.NewTask;
import org.einklang.api.task.TaskState;
import org.einklang.api.task.Tasks;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.task.TaskDirecting.Terms;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Statements;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The register of tasks: who sees what, who does what, and what the others are told. */
@ExtendWith(ArquillianExtension.class)
class TasksIT {

    private static final String LIST = "/c/lindental/tasks";

    @Inject
    private Stage stage;

    @Inject
    private Tasks register;

    @Inject
    private TaskWork work;

    @Inject
    private TaskDirecting directing;

    @Inject
    private SeveralTasks several;

    @Inject
    private Clock clock;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Test
    void who_has_it_who_gave_it_and_who_sits_in_its_body_see_a_task_and_nobody_else() {
        long task = given(STEERING_JOBCENTER, "Sichtprobe", stage.world().body("stg"));

        for (Persona sees : List.of(STEERING_JOBCENTER, SECRETARY, CHAIR, STEERING_AGENCY, EVALUATOR)) {
            assertThat(status(sees, task)).as(sees.toString()).isEqualTo(200);
        }
        for (Persona stranger :
                List.of(TEAM_CITY, PRESS_CITY, COORDINATOR, ADMINISTRATOR, HEAD_OF_COUNTY, WELFARE, GUEST)) {
            assertThat(status(stranger, task)).as(stranger.toString()).isEqualTo(404);
        }
        assertThat(Visitor.known(STEERING_AGENCY)
                        .get("/c/weidental/tasks/" + task)
                        .status())
                .isEqualTo(404);
        assertThat(Visitor.known(CHAIR).get(LIST + "?whose=BODIES").body()).contains("Sichtprobe");
        assertThat(Visitor.known(CHAIR).get(LIST + "?whose=MINE").body()).doesNotContain("Sichtprobe");
        assertThat(Visitor.known(SECRETARY).get(LIST + "?whose=GIVEN&csv=1").body())
                .contains("Sichtprobe");
        assertThat(Visitor.known(STEERING_JOBCENTER)
                        .get(LIST + "?whose=MINE&csv=1")
                        .body())
                .contains("Sichtprobe");
        assertHidden(() -> stage.as(CHAIR, () -> work.finish(task)));
        assertHidden(() -> stage.as(CHAIR, () -> directing.cancel(here(), task, "Nein")));
    }

    @Test
    void who_is_handed_a_task_is_told_and_has_it_alone() {
        long task = given(PRESS_CITY, "Übergabeprobe", null);
        assertHidden(() -> stage.as(TEAM_CITY, () -> directing.handOver(here(), task, stage.person(TEAM_CITY))));
        assertRefused(
                "tasks.takes_no_part",
                () -> stage.as(PRESS_CITY, () -> directing.handOver(here(), task, stage.person(GUEST))));
        assertHidden(() -> stage.as(PRESS_CITY, () -> directing.handOver(here(), task, elsewhere())));

        stage.as(PRESS_CITY, () -> directing.handOver(here(), task, stage.person(TEAM_CITY)));

        assertThat(Visitor.as(TEAM_CITY).get("/c/lindental/notifications").body())
                .contains("hat Ihnen eine Aufgabe übergeben: Übergabeprobe");
        assertThat(Visitor.known(SECRETARY).get("/c/lindental/notifications").body())
                .contains("hat eine Aufgabe von Ihnen an jemand anderen übergeben: Übergabeprobe");
        assertThat(Visitor.known(TEAM_CITY).get("/c/lindental").body()).contains("Übergabeprobe");
        assertThat(status(PRESS_CITY, task)).isEqualTo(404);
        assertHidden(() -> stage.as(PRESS_CITY, () -> work.finish(task)));
    }

    @Test
    void the_deputy_does_it_as_well_and_both_names_are_kept() {
        long task = given(PRESS_CITY, "Vertretungsaufgabe", null);
        stage.as(
                PRESS_CITY,
                () -> directing.change(
                        here(), task, terms(task, TEAM_CITY), task(task).version()));
        assertThat(Visitor.as(TEAM_CITY).get("/c/lindental").body())
                .contains("Vertretungsaufgabe", "Als Vertretung von");
        assertHidden(() -> stage.as(TEAM_CITY, () -> directing.cancel(here(), task, "Keine Lust")));
        assertHidden(() -> stage.as(TEAM_CITY, () -> directing.handOver(here(), task, stage.person(CHAIR))));

        stage.as(TEAM_CITY, () -> work.finish(task));

        assertThat(task(task).assignee()).isEqualTo(stage.person(PRESS_CITY));
        assertThat(task(task).closedBy()).contains(stage.person(TEAM_CITY));
        stage.as(PRESS_CITY, () -> work.reopen(task));
        assertThat(task(task).state()).isEqualTo(TaskState.IN_PROGRESS);
        assertThat(task(task).closedBy()).isEmpty();
    }

    @Test
    void only_who_gave_it_moves_the_day_and_nobody_overwrites_what_they_have_not_seen() {
        long task = given(PRESS_CITY, "Fristprobe", null);
        LocalDate later = today().plusDays(40);
        int seen = task(task).version();
        assertRefused(
                "tasks.due_is_the_givers",
                () -> stage.as(PRESS_CITY, () -> directing.change(here(), task, new Terms(null, later, null), seen)));

        stage.as(SECRETARY, () -> directing.change(here(), task, new Terms(null, later, null), seen));
        assertThat(task(task).due()).isEqualTo(later);
        assertThatExceptionOfType(OptimisticLockException.class)
                .isThrownBy(() ->
                        stage.as(SECRETARY, () -> directing.change(here(), task, new Terms(null, later, null), seen)));
        assertThat(Visitor.known(PRESS_CITY).get("/c/lindental/notifications").body())
                .contains("hat die Frist einer Aufgabe geändert: Fristprobe");
    }

    @Test
    void everybody_notes_tasks_for_themselves_and_nobody_else_sees_them() {
        LocalDate due = today().plusDays(3);
        Answer noted = Visitor.as(WELFARE)
                .submit(
                        LIST + "/new",
                        typed("task:taskTitle", "Selbst notiert", "task:due", due.toString()),
                        "task:note");
        assertThat(noted.status() / 100).isEqualTo(3);
        assertThat(Visitor.known(WELFARE).get(LIST).body()).contains("Selbst notiert");
        long task = entities.createQuery("select t.id from Task t where t.title = 'Selbst notiert'", Long.class)
                .getResultList()
                .get(0);
        assertThat(status(COORDINATOR, task)).isEqualTo(404);
        assertRefused(
                "tasks.due_past",
                () -> stage.as(WELFARE, () -> directing.note(here(), "Gestern", today().minusDays(1), null)));
        assertHidden(() -> stage.as(ADMINISTRATOR, () -> directing.note(here(), "Hier nicht", due, null)));
    }

    @Test
    void several_are_done_with_one_press_and_one_that_cannot_be_done_does_not_keep_the_others() {
        long first = given(PRESS_CITY, "Mehrere: erste", null);
        long second = given(PRESS_CITY, "Mehrere: zweite", null);
        long others = given(TEAM_CITY, "Mehrere: fremde", null);
        long ended = given(PRESS_CITY, "Mehrere: schon erledigt", null);
        stage.as(PRESS_CITY, () -> work.finish(ended));
        Answer page = Visitor.as(PRESS_CITY)
                .submit(
                        LIST + "?whose=MINE",
                        typed("several:receiver_input", "", "tasks", String.valueOf(first)),
                        "several:finish");
        assertThat(page.body()).contains("Was daraus geworden ist", "Mehrere: erste", "ist erledigt.");
        assertThat(task(first).state()).isEqualTo(TaskState.DONE);

        List<SeveralTasks.Outcome> outcomes =
                stage.ask(PRESS_CITY, () -> several.finish(here(), List.of(ended, second, others)));
        assertThat(outcomes)
                .extracting(one -> one.task().title())
                .containsExactly("Mehrere: schon erledigt", "Mehrere: zweite");
        assertThat(outcomes).extracting(SeveralTasks.Outcome::done).containsExactly(false, true);
        assertThat(task(others).state()).isEqualTo(TaskState.OPEN);
        assertThat(stage.ask(TEAM_CITY, () -> several.handOver(here(), List.of(others), stage.person(PRESS_CITY))))
                .extracting(SeveralTasks.Outcome::done)
                .containsExactly(true);
    }

    @Test
    void register_and_start_page_take_as_many_statements_with_fifty_more() {
        given(TRAINING_JOBCENTER, "Zählaufgabe", null);
        Visitor visitor = Visitor.as(TRAINING_JOBCENTER);
        visitor.get("/c/lindental/notifications");
        visitor.get("/c/lindental");
        int list = Statements.of(LIST + "?whose=MINE", visitor);
        int start = Statements.of("/c/lindental", visitor);
        for (int more = 0; more < 50; more++) {
            given(TRAINING_JOBCENTER, "Zählaufgabe " + more, null);
        }

        assertThat(Statements.of(LIST + "?whose=MINE", visitor)).isEqualTo(list);
        assertThat(Statements.of("/c/lindental", visitor)).isLessThanOrEqualTo(start);
        deleteAll("Zählaufgabe%");
    }

    /** A part that cannot say what waits is left out, and the page says so: here all of them can. */
    @Test
    void nothing_is_left_out_on_the_start_page_of_the_example_world() {
        for (Persona persona : List.of(SECRETARY, CHAIR, COORDINATOR, EVALUATOR, TEAM_CITY, WELFARE)) {
            assertThat(Visitor.known(persona).get("/c/lindental").body())
                    .as(persona.toString())
                    .contains("Was auf mich wartet")
                    .doesNotContain("konnte nicht geladen werden");
        }
        assertThat(Visitor.known(COORDINATOR).get("/c/lindental").body())
                .contains("Telefonliste der Partner prüfen", "AG Weiterbildung");
    }

    /** Somebody of the other cooperation. */
    private PersonId elsewhere() {
        return new PersonId(entities.createQuery("select a.personId from Account a where a.login = :name", Long.class)
                .setParameter("name", HEAD_OF_COUNTY.account())
                .getSingleResult());
    }

    private Terms terms(long task, Persona deputy) {
        return new Terms(stage.person(deputy), task(task).due(), null);
    }

    private long given(Persona assignee, String title, @Nullable BodyId body) {
        long[] number = new long[1];
        stage.as(
                SECRETARY,
                () -> inTransaction(() -> number[0] = register.assign(
                        new NewTask(here(), stage.person(assignee), title, today().plusDays(9), null, body))));
        return number[0];
    }

    private void deleteAll(String titles) {
        inTransaction(() -> entities.createQuery("delete from Task t where t.title like :titles")
                .setParameter("titles", titles)
                .executeUpdate());
    }

    private void inTransaction(Runnable deed) {
        try {
            transaction.begin();
            deed.run();
            transaction.commit();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private Task task(long id) {
        entities.clear();
        return entities.find(Task.class, id);
    }

    private static Map<String, String> typed(String... fields) {
        Map<String, String> typed = new LinkedHashMap<>();
        for (int i = 0; i < fields.length; i += 2) {
            typed.put(fields[i], fields[i + 1]);
        }
        return typed;
    }

    private static int status(Persona persona, long task) {
        return Visitor.known(persona).get(LIST + "/" + task).status();
    }

    private static void assertHidden(ThrowingCallable act) {
        assertThatExceptionOfType(NotVisible.class).isThrownBy(act);
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act)
                .extracting(RuleViolation::key)
                .isEqualTo(key);
    }

    private CooperationId here() {
        return stage.world().cooperation();
    }

    private LocalDate today() {
        return PortalTime.dayOf(clock.instant());
    }
}

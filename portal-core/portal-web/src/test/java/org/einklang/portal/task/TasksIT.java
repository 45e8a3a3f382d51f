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
import static org.einklang.testkit.Personas.WELFARE;

import jakarta.persistence.OptimisticLockException;
import java.time.LocalDate;
import java.util.List;
import org.einklang.api.task.TaskState;
import org.einklang.portal.task.TaskDirecting.Terms;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Visitor;
import org.junit.jupiter.api.Test;

/** The register of tasks: who sees what, who does what, and what the others are told. */
class TasksIT extends TaskStage {

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
}

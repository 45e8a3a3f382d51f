package org.einklang.portal.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.EVALUATOR;
import static org.einklang.testkit.Personas.HOST;
import static org.einklang.testkit.Personas.PRESS_CITY;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.TEAM_CITY;
import static org.einklang.testkit.Personas.TRAINING_JOBCENTER;
import static org.einklang.testkit.Personas.WELFARE;

import jakarta.inject.Inject;
import java.util.List;
import org.einklang.api.task.TaskState;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Statements;
import org.einklang.testkit.http.Visitor;
import org.junit.jupiter.api.Test;

/** Many tasks in one list: several are done at once, and more of them take no more statements. */
class TaskListsIT extends TaskStage {

    @Inject
    private TaskWords taskWords;

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
        Visitor slipped = Visitor.as(PRESS_CITY);
        long again = given(PRESS_CITY, "Mehrere: versehentlich", null);
        assertThat(slipped.submit(
                                LIST + "?whose=MINE",
                                typed("several:receiver_input", "", "tasks", String.valueOf(again)),
                                "several:finish")
                        .body())
                .contains("name=\"finished\" value=\"" + again + "\"", "Rückgängig machen");
        stage.as(PRESS_CITY, () -> several.takeBack(here(), List.of(again, others)));
        assertThat(task(again).state()).isEqualTo(TaskState.IN_PROGRESS);
        assertThat(task(others).state()).as("somebody else's").isEqualTo(TaskState.OPEN);

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
    void register_and_start_page_take_no_more_statements_with_fifty_more() {
        given(TRAINING_JOBCENTER, "Zählaufgabe", null);
        Visitor visitor = Visitor.as(TRAINING_JOBCENTER);
        visitor.get("/c/lindental/notifications");
        visitor.get("/c/lindental");
        int list = Statements.of(LIST + "?whose=MINE", visitor);
        int start = Statements.of("/c/lindental", visitor);
        for (int more = 0; more < 50; more++) {
            given(TRAINING_JOBCENTER, "Zählaufgabe " + more, null);
        }

        assertThat(Statements.of(LIST + "?whose=MINE", visitor)).isLessThanOrEqualTo(list);
        assertThat(Statements.of("/c/lindental", visitor)).isLessThanOrEqualTo(start);
        deleteAll("Zählaufgabe%");
    }

    @Test
    void tasks_are_found_by_words_that_all_occur_with_umlauts_or_without() {
        given(HOST, "Wortsuche: Räume für die Prüfung bestellen", null);
        given(HOST, "Wortsuche: Schlüssel 100 % zurückgeben", null);
        Visitor visitor = Visitor.known(HOST);
        for (String typed : List.of("wortsuche+R%C3%A4ume", "RAUME+prufung", "bestellen+wort")) {
            assertThat(visitor.get(LIST + "?text=" + typed).body())
                    .as(typed)
                    .contains("Räume für die Prüfung bestellen", "Suche in Aufgaben")
                    .doesNotContain("zurückgeben");
        }
        assertThat(visitor.get(LIST + "?whose=MINE&text=wortsuche+100+%25&csv=1")
                        .body())
                .as("a sign of the database means itself")
                .contains("zurückgeben")
                .doesNotContain("bestellen");
        assertThat(visitor.get(LIST + "?text=Raume+zuruckgeben&csv=1").body())
                .as("not in one title")
                .doesNotContain("Wortsuche");
        assertThat(visitor.get(LIST + "?text=wortsuche&state=ENDED&csv=1").body())
                .doesNotContain("Wortsuche");
        deleteAll("Wortsuche:%");
    }

    @Test
    void titles_from_before_the_search_are_found_after_a_start() {
        long task = given(HOST, "Altbestand: Übergabeliste", null);
        inTransaction(() -> entities.createQuery("update Task t set t.titleFolded = '' where t.id = :id")
                .setParameter("id", task)
                .executeUpdate());
        assertThat(Visitor.known(HOST).get(LIST + "?text=ubergabeliste&csv=1").body())
                .doesNotContain("Altbestand");

        taskWords.fill(this);

        assertThat(Visitor.known(HOST).get(LIST + "?text=ubergabeliste&csv=1").body())
                .contains("Altbestand");
        deleteAll("Altbestand:%");
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
}

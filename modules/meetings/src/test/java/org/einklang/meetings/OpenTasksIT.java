package org.einklang.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.einklang.api.people.BodyId;
import org.einklang.api.task.NewTask;
import org.einklang.api.task.Tasks;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.planning.MeetingPlan;
import org.einklang.meetings.planning.MeetingPlanning;
import org.einklang.meetings.planning.Meetings;
import org.einklang.testkit.http.Statements;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.einklang.testkit.server.Transactions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a body has agreed comes up again at its next meeting until it is done [004 4]. */
@ExtendWith(ArquillianExtension.class)
class OpenTasksIT {

    private static final String HEADING = "Offene Aufgaben des Gremiums";

    @Inject
    private Stage stage;

    @Inject
    private MeetingPlanning planning;

    @Inject
    private Meetings meetings;

    @Inject
    private Tasks tasks;

    @Inject
    private Clock clock;

    private final List<Long> given = new ArrayList<>();

    @Test
    void open_tasks_stand_on_the_page_of_the_next_meeting_of_their_body_until_they_are_done() {
        give("Standdienste verteilen", body("stg"), today().minusDays(400));
        give("Mietvertrag prüfen", body("trg"), today().minusDays(400));
        String page = "/c/lindental/meetings/" + planned();

        String shown = Visitor.as(STEERING_AGENCY).get(page).body();
        assertThat(shown)
                .contains(HEADING, "Standdienste verteilen", "überfällig")
                .doesNotContain("Mietvertrag prüfen");
        finish();

        assertThat(Visitor.as(STEERING_AGENCY).get(page).body()).doesNotContain("Standdienste verteilen");
    }

    @Test
    void a_cancelled_meeting_has_none_and_many_take_no_more_statements() {
        String key = planned();
        String page = "/c/lindental/meetings/" + key;
        give("Eine", body("stg"), today().plusDays(3));
        int one = Statements.of(page, STEERING_AGENCY);
        for (int i = 0; i < 5; i++) {
            give("Noch eine " + i, body("stg"), today().plusDays(4));
        }
        assertThat(Statements.of(page, STEERING_AGENCY)).isLessThanOrEqualTo(one);

        stage.as(
                SECRETARY,
                () -> planning.cancel(
                        meetings.byKey(stage.world().cooperation(), key).id()));
        assertThat(Visitor.as(STEERING_AGENCY).get(page).body()).doesNotContain(HEADING);
    }

    private void give(String title, BodyId body, LocalDate due) {
        Transactions.commit(() -> stage.as(
                SECRETARY,
                () -> given.add(tasks.assign(
                        new NewTask(stage.world().cooperation(), stage.person(CHAIR), title, due, null, body)))));
    }

    /** Also after each test: nothing shall wait for the chair in others. */
    @AfterEach
    void finish() {
        Visitor chair = Visitor.as(CHAIR);
        given.forEach(task -> chair.submit("/c/lindental/tasks/" + task, Map.of("work", "work"), "work:finish"));
        given.clear();
    }

    private String planned() {
        Instant starts = clock.instant().plus(Duration.ofDays(22));
        MeetingPlan plan = new MeetingPlan("Mit Aufgaben", starts, starts.plus(Duration.ofHours(1)), "Rathaus");
        return stage.ask(
                SECRETARY, () -> planning.plan(stage.world().cooperation(), body("stg"), plan, List.of("Begrüßung")));
    }

    private BodyId body(String key) {
        return stage.world().body(key);
    }

    private LocalDate today() {
        return PortalTime.dayOf(clock.instant());
    }
}

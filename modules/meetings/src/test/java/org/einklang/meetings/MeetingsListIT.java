package org.einklang.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.HEAD_OF_AGENCY;
import static org.einklang.testkit.Personas.HEAD_OF_CITY;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.einklang.meetings.planning.MeetingPlan;
import org.einklang.meetings.planning.MeetingPlanning;
import org.einklang.testkit.TestPortal;
import org.einklang.testkit.http.Statements;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class MeetingsListIT {

    @Inject
    private Stage stage;

    @Inject
    private MeetingPlanning planning;

    @Test
    void list_and_meeting_take_as_many_statements_with_one_row_as_with_a_hundred() {
        String first = plan("Erste Sitzung der Träger", List.of("Begrüßung"));
        int list = Statements.of("/c/lindental/meetings", HEAD_OF_AGENCY);
        int meeting = Statements.of("/c/lindental/meetings/" + first, HEAD_OF_AGENCY);
        for (int i = 0; i < 100; i++) {
            plan("Weitere Sitzung " + i, List.of("Begrüßung"));
        }
        String full = plan("Volle Sitzung", java.util.Collections.nCopies(100, "Punkt"));

        assertThat(Statements.of("/c/lindental/meetings", HEAD_OF_AGENCY)).isEqualTo(list);
        assertThat(Statements.of("/c/lindental/meetings/" + full, HEAD_OF_AGENCY))
                .isEqualTo(meeting);
    }

    private String plan(String title, List<String> agenda) {
        Instant starts = TestPortal.STARTED.plus(Duration.ofDays(60));
        MeetingPlan plan = new MeetingPlan(title, starts, starts.plus(Duration.ofHours(1)), "Rathaus");
        return stage.ask(
                HEAD_OF_CITY,
                () -> planning.plan(stage.world().cooperation(), stage.world().body("trg"), plan, agenda));
    }
}

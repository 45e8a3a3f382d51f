package org.einklang.meetings.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.HEAD_OF_CITY;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.einklang.api.people.BodyId;
import org.einklang.api.table.TableQuery;
import org.einklang.testkit.Persona;
import org.einklang.testkit.TestPortal;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Only meetings of one's own bodies are listed, whether one sits in few or in many. */
@ExtendWith(ArquillianExtension.class)
class MeetingRowsIT {

    /** After everything that other tests plan. */
    private static final Instant LATER = TestPortal.STARTED.plus(Duration.ofDays(12_000));

    @Inject
    private Stage stage;

    @Inject
    private MeetingPlanning planning;

    @Inject
    private Meetings meetings;

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Test
    void few_and_many_bodies_list_the_same_page_by_page() {
        long first = plan(CHAIR, "stg", 1);
        long second = plan(HEAD_OF_CITY, "trg", 2);
        long third = plan(CHAIR, "stg", 3);
        long fourth = plan(HEAD_OF_CITY, "trg", 4);
        long fifth = plan(CHAIR, "stg", 5);

        for (MeetingRows rows : List.of(rows(Set.of()), rows(others()))) {
            assertThat(rows.keys(TableQuery.ALL, 0, 1)).containsExactly(first);
            assertThat(rows.keys(TableQuery.ALL, 1, 1)).containsExactly(third);
            assertThat(rows.keys(TableQuery.ALL, 1, 9)).containsExactly(third, fifth);
            assertThat(rows.keys(asked(body("trg")), 0, 9)).isEmpty();
        }
        List.of(first, third, fifth).forEach(meeting -> cancel(CHAIR, meeting));
        List.of(second, fourth).forEach(meeting -> cancel(HEAD_OF_CITY, meeting));
    }

    private MeetingRows rows(Set<BodyId> more) {
        Set<BodyId> bodies = new HashSet<>(more);
        bodies.add(body("stg"));
        return new MeetingRows(entities, stage.world().cooperation(), bodies, LATER, false);
    }

    /** Bodies without a meeting. */
    private static Set<BodyId> others() {
        return LongStream.rangeClosed(1, 100)
                .mapToObj(number -> new BodyId(1_000_000 + number))
                .collect(Collectors.toSet());
    }

    private static TableQuery asked(BodyId body) {
        return new TableQuery("", false, Map.of("body", String.valueOf(body.value())));
    }

    private BodyId body(String key) {
        return stage.world().body(key);
    }

    private long plan(Persona who, String body, int day) {
        Instant starts = LATER.plus(Duration.ofDays(day));
        MeetingPlan plan = new MeetingPlan("Sitzung " + day, starts, starts.plus(Duration.ofHours(1)), "Rathaus");
        return stage.ask(who, () -> {
            String key = planning.plan(stage.world().cooperation(), body(body), plan, List.of("Begrüßung"));
            return meetings.byKey(stage.world().cooperation(), key).id();
        });
    }

    private void cancel(Persona who, long meeting) {
        stage.as(who, () -> planning.cancel(meeting));
    }
}

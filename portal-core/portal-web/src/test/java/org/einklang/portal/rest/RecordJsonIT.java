package org.einklang.portal.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.einklang.api.task.TaskState;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RecordJsonIT {

    private record Inner(String name) {}

    private record Outer(
            long id,
            boolean open,
            TaskState state,
            Instant moment,
            LocalDate day,
            Optional<String> there,
            Optional<String> missing,
            @Nullable String none,
            List<Inner> several,
            Map<String, URI> links) {}

    @Test
    void components_become_json_by_their_names_and_what_is_not_there_is_left_out() {
        Outer told = new Outer(
                7,
                true,
                TaskState.DONE,
                Instant.parse("2026-03-02T11:00:00.123Z"),
                LocalDate.parse("2026-03-02"),
                Optional.of("\"ja\""),
                Optional.empty(),
                null,
                List.of(new Inner("Ä")),
                Map.of("self", URI.create("https://example.org/a?b=c")));

        assertThat(RecordJson.of(told).toString())
                .isEqualTo("{\"id\":7,\"open\":true,\"state\":\"DONE\",\"moment\":\"2026-03-02T11:00:00Z\","
                        + "\"day\":\"2026-03-02\",\"there\":\"\\\"ja\\\"\",\"several\":[{\"name\":\"Ä\"}],"
                        + "\"links\":{\"self\":\"https://example.org/a?b=c\"}}");
    }
}

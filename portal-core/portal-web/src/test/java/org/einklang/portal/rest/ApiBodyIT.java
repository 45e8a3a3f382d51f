package org.einklang.portal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.einklang.api.RuleViolation;
import org.einklang.api.rest.ApiBody;
import org.einklang.api.task.TaskState;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How what programs send is read; in the server, which brings what reads JSON. */
@ExtendWith(ArquillianExtension.class)
class ApiBodyIT {

    /** Some change. */
    public record Change(TaskState state, int version, String why) {}

    @Test
    void a_json_object_is_read_by_the_names_of_the_record() {
        assertThat(ApiBody.read("{\"version\":3,\"state\":\"DONE\",\"why\":\"ä\",\"more\":[1]}", Change.class))
                .isEqualTo(new Change(TaskState.DONE, 3, "ä"));
    }

    @Test
    void what_is_missing_or_cannot_be_read_is_named() {
        Map<String, String> wrong = Map.of(
                "{\"version\":3,\"why\":\"\"}", "state",
                "{\"version\":3,\"state\":\"NIE\",\"why\":\"\"}", "state",
                "{\"version\":\"3\",\"state\":\"DONE\",\"why\":\"\"}", "version",
                "{\"version\":3.5,\"state\":\"DONE\",\"why\":\"\"}", "version",
                "{\"version\":99999999999,\"state\":\"DONE\",\"why\":\"\"}", "version",
                "{\"version\":3,\"state\":\"DONE\",\"why\":null}", "why",
                "{\"version\":3,\"state\":\"DONE\",\"why\":[]}", "why");

        wrong.forEach((body, field) -> assertThatThrownBy(() -> ApiBody.read(body, Change.class))
                .as(body)
                .isInstanceOfSatisfying(
                        RuleViolation.class, rule -> assertThat(rule.field()).contains(field)));
    }

    /** Some wish. */
    public record Wish(LocalDate due, Optional<Long> whom, Optional<String> why) {}

    @Test
    void days_and_numbers_are_read_and_what_is_optional_may_be_missing() {
        assertThat(ApiBody.read("{\"due\":\"2030-01-31\",\"whom\":99999999999,\"why\":\"ä\"}", Wish.class))
                .isEqualTo(new Wish(LocalDate.parse("2030-01-31"), Optional.of(99999999999L), Optional.of("ä")));
        assertThat(ApiBody.read("{\"due\":\"2030-01-31\",\"why\":null}", Wish.class))
                .isEqualTo(new Wish(LocalDate.parse("2030-01-31"), Optional.empty(), Optional.empty()));
        Map<String, String> wrong = Map.of(
                "{}", "due",
                "{\"due\":\"31.1.2030\"}", "due",
                "{\"due\":2030}", "due",
                "{\"due\":\"2030-01-31\",\"whom\":\"7\"}", "whom",
                "{\"due\":\"2030-01-31\",\"whom\":7.5}", "whom",
                "{\"due\":\"2030-01-31\",\"why\":7}", "why");

        wrong.forEach((body, field) -> assertThatThrownBy(() -> ApiBody.read(body, Wish.class))
                .as(body)
                .isInstanceOfSatisfying(
                        RuleViolation.class, rule -> assertThat(rule.field()).contains(field)));
    }

    @Test
    void what_is_no_object_is_a_bad_request() {
        List.of("", "[]", "{", "7", "null", "<a/>")
                .forEach(body -> assertThatThrownBy(() -> ApiBody.read(body, Change.class))
                        .as(body)
                        .isInstanceOf(ApiBody.NoObject.class));
    }
}

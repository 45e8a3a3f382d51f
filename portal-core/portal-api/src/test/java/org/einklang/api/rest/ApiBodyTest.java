package org.einklang.api.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.einklang.api.RuleViolation;
import org.einklang.api.task.TaskState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ApiBodyTest {

    /** Some change. */
    public record Change(TaskState state, int version, String why) {}

    @Test
    void a_json_object_is_read_by_the_names_of_the_record() {
        assertThat(ApiBody.read("{\"version\":3,\"state\":\"DONE\",\"why\":\"ä\",\"more\":[1]}", Change.class))
                .isEqualTo(new Change(TaskState.DONE, 3, "ä"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"version\":3,\"why\":\"\"} | state",
                "{\"version\":3,\"state\":\"NIE\",\"why\":\"\"} | state",
                "{\"version\":\"3\",\"state\":\"DONE\",\"why\":\"\"} | version",
                "{\"version\":3.5,\"state\":\"DONE\",\"why\":\"\"} | version",
                "{\"version\":99999999999,\"state\":\"DONE\",\"why\":\"\"} | version",
                "{\"version\":3,\"state\":\"DONE\",\"why\":null} | why",
                "{\"version\":3,\"state\":\"DONE\",\"why\":[]} | why"
            })
    void what_is_missing_or_cannot_be_read_is_named(String body, String field) {
        assertThatThrownBy(() -> ApiBody.read(body, Change.class))
                .isInstanceOfSatisfying(
                        RuleViolation.class, rule -> assertThat(rule.field()).contains(field));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "{", "7", "null", "<a/>"})
    void what_is_no_object_is_a_bad_request(String body) {
        assertThatThrownBy(() -> ApiBody.read(body, Change.class)).isNotInstanceOf(RuleViolation.class);
    }
}

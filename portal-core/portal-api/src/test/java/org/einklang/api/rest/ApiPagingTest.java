package org.einklang.api.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.einklang.api.RuleViolation;
import org.einklang.api.table.TableQuery;
import org.einklang.api.table.TableReading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ApiPagingTest {

    private static final List<Integer> FORTY_ONE =
            IntStream.rangeClosed(1, 41).boxed().toList();

    @Test
    void nothing_said_is_the_first_page_of_twenty() {
        assertThat(ApiPaging.of(null, "")).isEqualTo(new ApiPaging(1, 20));
    }

    @ParameterizedTest
    @CsvSource({"0,20", "-1,20", "x,20", "1,101", "1,0", "1,1.5", "1000000,20"})
    void what_is_no_page_is_refused(String page, String size) {
        assertThatThrownBy(() -> ApiPaging.of(page, size)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void the_last_page_has_the_rest_and_no_further_one() {
        TableReading<Integer, Integer> reading = TableReading.of(query -> FORTY_ONE);

        assertThat(ApiPaging.of("3", "20").read(reading, TableQuery.ALL, one -> one))
                .isEqualTo(new ApiList<>(List.of(41), 3, 20, 41L, false));
        assertThat(ApiPaging.of("2", "20")
                        .read(reading, TableQuery.ALL, one -> one)
                        .more())
                .isTrue();
        assertThat(ApiPaging.of("3", "20").cut(FORTY_ONE, one -> one))
                .isEqualTo(new ApiList<>(List.of(41), 3, 20, 41L, false));
    }

    @Test
    void after_the_last_page_there_is_nothing() {
        assertThat(ApiPaging.of("9", null).cut(FORTY_ONE, one -> one).items()).isEmpty();
    }
}

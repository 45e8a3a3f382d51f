package org.einklang.api.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.einklang.api.RuleViolation;
import org.einklang.api.money.CostSharing.Way;
import org.einklang.api.people.PartnerId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Three partners share what something costs. */
class CostSharingTest {

    @ParameterizedTest(name = "{0} cents {1} by {2}, {3} and {4}: {5}, {6} and {7}")
    @CsvSource({
        "10000, EQUAL, 0, 0, 0, 3334, 3333, 3333",
        "100, PERCENT, 3333, 3333, 3334, 33, 33, 34",
        "123450, PERCENT, 5000, 2500, 2500, 61725, 30863, 30862",
        "10000, WEIGHTS, 200, 100, 0, 6667, 3333, 0",
        "123450, AMOUNTS, 100000, 23450, 0, 100000, 23450, 0",
    })
    void the_parts_are_the_amount_to_the_cent(
            long cents, Way way, long one, long two, long three, long first, long second, long third) {
        CostSharing sharing = CostSharing.divide(new Money(cents), way, weights(one, two, three));

        assertThat(sharing.parts()).extracting(part -> part.carries().cents()).containsExactly(first, second, third);
        assertThat(sharing.sheet("").total()).isEqualTo(new Money(cents));
        assertThat(List.copyOf(sharing.sheet("").perPartner().values()))
                .extracting(Money::cents)
                .containsExactly(first, second, third);
    }

    @ParameterizedTest(name = "{0} cents {1} by {2}, {3} and {4}: {5} at {6}")
    @CsvSource({
        "0, EQUAL, 0, 0, 0, core.costs.nothing, amount",
        "100, WEIGHTS, 0, 0, 0, core.costs.nobody, shares",
        "100, PERCENT, 5000, 2500, 2499, core.costs.not_hundred, shares",
        "100, AMOUNTS, 50, 30, 19, core.costs.not_the_amount, shares",
    })
    void what_does_not_add_up_is_refused(
            long cents, Way way, long one, long two, long three, String key, String field) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> CostSharing.divide(new Money(cents), way, weights(one, two, three)))
                .satisfies(violation -> {
                    assertThat(violation.key()).isEqualTo(key);
                    assertThat(violation.field()).contains(field);
                });
    }

    @Test
    void nobody_pays_another_cent_because_the_parts_are_read_again() {
        CostSharing sharing = CostSharing.divide(new Money(10_000), Way.EQUAL, weights(0, 0, 0));

        assertThat(new CostSharing(sharing.amount(), sharing.way(), sharing.parts()))
                .isEqualTo(sharing);
    }

    private static Map<PartnerId, Long> weights(long one, long two, long three) {
        Map<PartnerId, Long> weights = new LinkedHashMap<>();
        weights.put(new PartnerId(1), one);
        weights.put(new PartnerId(2), two);
        weights.put(new PartnerId(3), three);
        return weights;
    }
}

package org.einklang.api.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.einklang.api.people.PartnerId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shares of partners always add up. */
class PartnerSharesTest {

    private static final Money HUNDRED = Money.euros(100);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7, 11, 97})
    void equal_shares_of_a_hundred_euro_add_up(int partners) {
        Map<PartnerId, Money> shares = PartnerShares.equal(partners(partners)).of(HUNDRED);

        assertThat(Money.sum(shares.values())).isEqualTo(HUNDRED);
        assertThat(shares.values().stream().mapToLong(Money::cents).max().orElseThrow()
                        - shares.values().stream().mapToLong(Money::cents).min().orElseThrow())
                .isLessThanOrEqualTo(1);
    }

    @Test
    void three_partners_get_33_34_and_twice_33_33() {
        assertThat(PartnerShares.equal(partners(3)).of(HUNDRED).values())
                .containsExactly(new Money(3334), new Money(3333), new Money(3333));
    }

    @Test
    void seven_partners_get_the_two_cents_that_are_left_in_the_order_of_their_names() {
        // 7 x 14.28 = 99.96; four cents are left
        assertThat(PartnerShares.equal(partners(7)).of(HUNDRED).values())
                .extracting(Money::cents)
                .containsExactly(1429L, 1429L, 1429L, 1429L, 1428L, 1428L, 1428L);
    }

    @Test
    void the_cent_that_is_left_goes_to_who_lost_most_by_rounding() {
        // 10.00 by 1 : 1 : 4 is 1.666…, 1.666…, 6.666…: each lost two thirds of a cent, two cents are left
        assertThat(byWeight(1, 1, 4).of(Money.euros(10)).values())
                .extracting(Money::cents)
                .containsExactly(167L, 167L, 666L);
        // 0.10 by 50 : 25 : 25 is 5, 2.5, 2.5
        assertThat(byWeight(50, 25, 25).of(new Money(10)).values())
                .extracting(Money::cents)
                .containsExactly(5L, 3L, 2L);
        // 1.00 by 45 : 30 : 26 of 101 is 44.55…, 29.70…, 25.74…
        assertThat(byWeight(45, 30, 26).of(new Money(100)).values())
                .extracting(Money::cents)
                .containsExactly(44L, 30L, 26L);
    }

    @Test
    void a_refund_is_shared_like_a_payment() {
        assertThat(PartnerShares.equal(partners(3)).of(new Money(-10000)).values())
                .extracting(Money::cents)
                .containsExactly(-3334L, -3333L, -3333L);
    }

    @Test
    void percentages_shown_add_up_to_a_hundred() {
        assertThat(PartnerShares.equal(partners(3)).basisPoints().values()).containsExactly(3334L, 3333L, 3333L);
        assertThat(byWeight(1, 0).basisPoints().values()).containsExactly(10000L, 0L);
    }

    @Test
    void even_a_budget_of_billions_does_not_overflow() {
        Money billions = new Money(900_000_000_000_000L);

        assertThat(Money.sum(byWeight(333_333_333L, 333_333_333L, 333_333_334L)
                        .of(billions)
                        .values()))
                .isEqualTo(billions);
    }

    @Test
    void nobody_and_negative_weights_share_nothing() {
        assertThatThrownBy(() -> PartnerShares.equal(List.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> byWeight(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> byWeight(2, -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void rows_and_columns_of_a_cost_sheet_agree() {
        PartnerShares thirds = PartnerShares.equal(partners(3));
        CostSheet sheet = new CostSheet(List.of(
                new CostSheet.Position("Room", new Money(10000), thirds),
                new CostSheet.Position("Trainer", new Money(123457), byWeight(50, 30, 20)),
                new CostSheet.Position("Lunch", new Money(20), byWeight(0, 1, 1))));

        assertThat(sheet.total()).isEqualTo(new Money(133477));
        assertThat(Money.sum(sheet.perPartner().values())).isEqualTo(sheet.total());
        // 3334 + 61729 (61728.5, named first) + 0; 3333 + 37037 + 10; 3333 + 24691 + 10
        assertThat(sheet.perPartner().values()).extracting(Money::cents).containsExactly(65063L, 40380L, 28034L);
    }

    private static List<PartnerId> partners(int many) {
        return LongStream.rangeClosed(1, many).mapToObj(PartnerId::new).toList();
    }

    private static PartnerShares byWeight(long... weights) {
        Map<PartnerId, Long> shares = new LinkedHashMap<>();
        for (int at = 0; at < weights.length; at++) {
            shares.put(new PartnerId(at + 1L), weights[at]);
        }
        return PartnerShares.byWeight(shares);
    }
}

package org.einklang.portal.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Locale;
import org.einklang.api.RuleViolation;
import org.einklang.api.money.CostSharing;
import org.einklang.api.money.CostSharing.Way;
import org.einklang.api.people.PartnerId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people type about costs; the third partner carries nothing unless somebody says so. */
class CostFormTest {

    private final CostForm form = form();

    @Test
    void without_an_amount_nothing_costs_anything_whatever_else_is_typed() {
        form.getRows().get(0).setShare("viel");

        assertThat(form.sharing(Locale.GERMAN)).isEmpty();
    }

    @ParameterizedTest(name = "{0} {1} and {2}: {3} cents")
    @CsvSource(
            delimiter = '|',
            value = {
                "EQUAL | '' | '' | 5000",
                "PERCENT | 33,33 % | 66,67 | 3333",
                "WEIGHTS | 1 | 3 | 2500",
                "AMOUNTS | 12,50 | 87,5 | 1250",
            })
    void shares_are_read_as_germans_write_them(Way way, String first, String second, long cents) {
        type(way, first, second);

        CostSharing sharing = form.sharing(Locale.GERMAN).orElseThrow();

        assertThat(sharing.parts()).hasSize(2);
        assertThat(sharing.parts().get(0).carries().cents()).isEqualTo(cents);
    }

    @ParameterizedTest(name = "{0} {1} and {2}: {3} at {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "PERCENT | 50 | halb | core.costs.share_form | shares:1:share",
                "PERCENT | 50 | '' | core.costs.share_missing | shares:1:share",
                "PERCENT | 50 | 1.5 | core.costs.share_form | shares:1:share",
                "PERCENT | 50 | 49 | core.costs.not_hundred | shares:0:share",
                "AMOUNTS | 50 | 49 | core.costs.not_the_amount | shares:0:share",
                "WEIGHTS | 0 | 0 | core.costs.nobody | shares:0:share",
            })
    void what_is_wrong_is_said_at_a_field(Way way, String first, String second, String key, String field) {
        type(way, first, second);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> form.sharing(Locale.GERMAN))
                .satisfies(violation -> {
                    assertThat(violation.key()).isEqualTo(key);
                    assertThat(violation.field()).contains(field);
                });
    }

    @Test
    void what_was_agreed_is_shown_as_it_was_typed() {
        type(Way.PERCENT, "33,33", "66,67");
        CostForm other = form();

        other.show(form.sharing(Locale.GERMAN).orElseThrow(), Locale.GERMAN);

        assertThat(other.getRows()).extracting(CostRow::getShare).containsExactly("33,33", "66,67", "");
        assertThat(other.getRows()).extracting(CostRow::isCarries).containsExactly(true, true, false);
        assertThat(other.sharing(Locale.GERMAN)).isEqualTo(form.sharing(Locale.GERMAN));
    }

    @Test
    void a_form_that_was_overtaken_holds_the_same_again() {
        type(Way.AMOUNTS, "12,50", "87,50");
        CostForm other = form();

        other.fill(form.value());

        assertThat(other.value()).isEqualTo(form.value());
        assertThat(form.inWords(form.value())).contains("100,00", "Stadt 12,50", "Agentur 87,50");
        other.fill("");
        assertThat(other.value()).isEmpty();
        assertThat(other.getRows()).extracting(CostRow::isCarries).containsExactly(true, true, false);
    }

    private void type(Way way, String first, String second) {
        form.setAmount(10_000L);
        form.setWay(way);
        form.getRows().get(0).setShare(first);
        form.getRows().get(1).setShare(second);
    }

    private static CostForm form() {
        return new CostForm(List.of(
                new CostRow(new PartnerId(1), "Stadt", true),
                new CostRow(new PartnerId(2), "Agentur", true),
                new CostRow(new PartnerId(3), "Wohlfahrt", false)));
    }
}

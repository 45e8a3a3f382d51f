package org.einklang.meetings.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import org.einklang.api.RuleViolation;
import org.junit.jupiter.api.Test;

/** Which days come into question for a body that meets on the second Thursday, or the last one. */
class YearWishTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final LocalDate FROM = LocalDate.of(2027, 1, 1);
    private static final LocalDate TO = LocalDate.of(2027, 12, 31);

    @Test
    void the_wished_day_comes_first_then_weeks_beside_it_then_its_own_week() {
        assertThat(thursdays(2, 1).candidates(YearMonth.of(2027, 5)))
                .containsExactly(
                        LocalDate.of(2027, 5, 13),
                        LocalDate.of(2027, 5, 20),
                        LocalDate.of(2027, 5, 6),
                        LocalDate.of(2027, 5, 10),
                        LocalDate.of(2027, 5, 11),
                        LocalDate.of(2027, 5, 12),
                        LocalDate.of(2027, 5, 14));
    }

    @Test
    void no_day_lies_in_another_month() {
        assertThat(thursdays(1, 1).candidates(YearMonth.of(2027, 7)))
                .contains(LocalDate.of(2027, 7, 1))
                .allSatisfy(day -> assertThat(YearMonth.from(day)).isEqualTo(YearMonth.of(2027, 7)));
    }

    @Test
    void the_last_one_is_the_fourth_or_the_fifth() {
        assertThat(thursdays(YearWish.LAST, 1).wished(YearMonth.of(2027, 4))).isEqualTo(LocalDate.of(2027, 4, 29));
        assertThat(thursdays(YearWish.LAST, 1).wished(YearMonth.of(2027, 5))).isEqualTo(LocalDate.of(2027, 5, 27));
    }

    @Test
    void a_quarter_has_one_month() {
        assertThat(thursdays(2, 3).months())
                .containsExactly(
                        YearMonth.of(2027, 1), YearMonth.of(2027, 4), YearMonth.of(2027, 7), YearMonth.of(2027, 10));
    }

    @Test
    void what_cannot_be_planned_is_refused() {
        LocalTime ten = LocalTime.of(10, 0);
        LocalTime noon = LocalTime.of(12, 0);
        refuses("meetings.plan.ends_before_start", wish(FROM, TO, noon, ten));
        refuses("meetings.year.from_past", wish(TODAY, TO, ten, noon));
        refuses("meetings.year.to_before_from", wish(TO, FROM, ten, noon));
        refuses("meetings.year.too_long", wish(FROM, FROM.plusMonths(24).plusDays(1), ten, noon));
        wish(FROM, FROM.plusMonths(24), ten, noon).requirePossible(TODAY);
    }

    private static void refuses(String rule, YearWish wish) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> wish.requirePossible(TODAY))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(rule));
    }

    private static YearWish thursdays(int nth, int every) {
        return new YearWish(
                DayOfWeek.THURSDAY, nth, every, FROM, TO, LocalTime.of(10, 0), LocalTime.of(12, 0), "Rathaus");
    }

    private static YearWish wish(LocalDate from, LocalDate to, LocalTime starts, LocalTime ends) {
        return new YearWish(DayOfWeek.THURSDAY, 1, 1, from, to, starts, ends, "Rathaus");
    }
}

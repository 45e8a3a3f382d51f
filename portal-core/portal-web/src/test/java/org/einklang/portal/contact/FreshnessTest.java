package org.einklang.portal.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.einklang.portal.contact.Freshness.Light;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When an entry is current, due and overdue. */
class FreshnessTest {

    @ParameterizedTest
    @CsvSource({
        "2026-03-10, 6, 2026-09-10",
        "2026-08-31, 6, 2027-02-28",
        "2027-08-31, 6, 2028-02-29",
        "2026-08-30, 6, 2027-02-28",
        "2026-02-28, 6, 2026-08-28",
        "2026-11-30, 3, 2027-02-28",
        "2026-12-31, 6, 2027-06-30"
    })
    void it_is_due_on_the_same_day_of_a_later_month_or_on_its_last(LocalDate confirmed, int months, LocalDate due) {
        assertThat(Freshness.of(confirmed, months, confirmed).due()).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-10, CURRENT",
        "2026-08-10, CURRENT",
        "2026-08-11, DUE",
        "2026-09-10, DUE",
        "2026-09-11, OVERDUE",
        "2029-01-01, OVERDUE"
    })
    void thirty_days_before_it_is_due_and_the_day_after_overdue(LocalDate today, Light light) {
        assertThat(Freshness.of(LocalDate.of(2026, 3, 10), 6, today).light()).isEqualTo(light);
    }

    @Test
    void an_entry_of_the_end_of_august_is_overdue_on_the_first_of_march() {
        LocalDate august = LocalDate.of(2026, 8, 31);
        assertThat(Freshness.of(august, 6, LocalDate.of(2027, 2, 28)).light()).isEqualTo(Light.DUE);
        assertThat(Freshness.of(august, 6, LocalDate.of(2027, 3, 1)).light()).isEqualTo(Light.OVERDUE);
    }

    @Test
    void an_entry_that_names_somebody_who_has_left_is_overdue_however_fresh_it_is() {
        LocalDate today = LocalDate.of(2026, 3, 10);
        Freshness left = Freshness.of(today, 6, today).leftAfter(today.minusDays(1));
        assertThat(left.light()).isEqualTo(Light.OVERDUE);
        assertThat(left.due()).as("right until then at most").isEqualTo(today.minusDays(1));
        assertThat(left.needsConfirmation()).isTrue();

        Freshness before = Freshness.of(LocalDate.of(2025, 1, 1), 6, today);
        assertThat(before.leftAfter(today.minusDays(1)).due()).isEqualTo(before.due());
    }

    @Test
    void only_what_is_current_needs_no_confirmation() {
        LocalDate day = LocalDate.of(2026, 3, 10);
        assertThat(Freshness.of(day, 6, day).needsConfirmation()).isFalse();
        assertThat(Freshness.of(day, 6, LocalDate.of(2026, 8, 11)).needsConfirmation())
                .isTrue();
        assertThat(Freshness.of(day, 6, LocalDate.of(2027, 8, 11)).needsConfirmation())
                .isTrue();
    }

    @Test
    void the_last_day_of_confirmation_is_found_back_from_the_day_on_which_an_entry_is_due() {
        LocalDate from = LocalDate.of(2027, 1, 1);
        assertThat(from.datesUntil(from.plusYears(5))).allSatisfy(due -> {
            for (int months = 3; months <= 24; months++) {
                LocalDate last = Freshness.lastConfirmed(months, due);
                assertThat(last.plusMonths(months)).isBeforeOrEqualTo(due);
                assertThat(last.plusDays(1).plusMonths(months)).isAfter(due);
            }
        });
    }
}

package org.einklang.api.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.einklang.api.deadline.CadenceStatus.Light;
import org.einklang.api.people.Cadence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** For each body the portal shows when the next meeting is due, and warns before a cadence is broken. */
class CadenceStatusTest {

    private static final LocalDate LAST = LocalDate.of(2026, 10, 8);
    private static final LocalDate DUE = LocalDate.of(2026, 11, 30);

    @Test
    void a_meeting_planned_in_time_is_all_that_is_needed() {
        assertThat(light(DUE, LocalDate.of(2026, 11, 29))).isEqualTo(Light.ON_TIME);
        assertThat(status(DUE, LocalDate.of(2026, 11, 29)).mustBeCalledBy()).isEmpty();
    }

    @Test
    void the_warning_comes_two_weeks_before_the_meeting_must_be_called() {
        // fourteen whole days lie between invitation and meeting; 15 November is a Sunday, so on Friday 13 at the
        // latest
        assertThat(light(null, LocalDate.of(2026, 10, 29))).isEqualTo(Light.ON_TIME);
        assertThat(light(null, LocalDate.of(2026, 10, 30))).isEqualTo(Light.DUE_SOON);
        assertThat(status(null, LocalDate.of(2026, 10, 30)).mustBeCalledBy()).contains(LocalDate.of(2026, 11, 13));
    }

    @Test
    void sponsors_are_warned_before_the_end_of_the_year_after_their_last_meeting() {
        LocalDate last = LocalDate.of(2025, 6, 12);

        assertThat(sponsors(last, LocalDate.of(2026, 12, 1)).light()).isEqualTo(Light.ON_TIME);
        assertThat(sponsors(last, LocalDate.of(2026, 12, 2)).light()).isEqualTo(Light.DUE_SOON);
        assertThat(sponsors(last, LocalDate.of(2026, 12, 2)).callBy()).isEqualTo(LocalDate.of(2026, 12, 16));
        assertThat(sponsors(last, LocalDate.of(2027, 1, 1)).light()).isEqualTo(Light.BROKEN);
    }

    @Test
    void nobody_meets_or_invites_on_a_public_holiday_of_the_state() {
        LocalDate reformation = LocalDate.of(2025, 10, 31);
        LocalDate last = LocalDate.of(2025, 9, 10);
        PublicHolidays there =
                (day, locale) -> day.equals(reformation) ? Optional.of("Reformationstag") : Optional.empty();

        assertThat(monthly(last, PublicHolidays.NONE).callBy()).isEqualTo(LocalDate.of(2025, 10, 16));
        assertThat(monthly(last, there).callBy()).isEqualTo(LocalDate.of(2025, 10, 15));
        assertThat(monthly(last, there).due())
                .as("the month still ends on its last day")
                .isEqualTo(reformation);
    }

    @Test
    void a_meeting_planned_too_late_does_not_help() {
        assertThat(light(DUE.plusDays(1), LAST.plusDays(1))).isEqualTo(Light.PLANNED_TOO_LATE);
    }

    @Test
    void on_the_day_after_the_last_one_the_cadence_is_broken() {
        assertThat(light(null, DUE)).isEqualTo(Light.DUE_SOON);
        assertThat(light(null, DUE.plusDays(1))).isEqualTo(Light.BROKEN);
        assertThat(light(DUE.plusDays(3), DUE.plusDays(1))).isEqualTo(Light.BROKEN);
    }

    private static Light light(@Nullable LocalDate next, LocalDate today) {
        return status(next, today).light();
    }

    private static CadenceStatus status(@Nullable LocalDate next, LocalDate today) {
        return CadenceStatus.of(Cadence.everyMonths(1), LAST, next, today, LegalPeriod.days(14), PublicHolidays.NONE);
    }

    private static CadenceStatus sponsors(LocalDate last, LocalDate today) {
        return CadenceStatus.of(Cadence.timesAYear(1), last, null, today, LegalPeriod.weeks(2), PublicHolidays.NONE);
    }

    private static CadenceStatus monthly(LocalDate last, PublicHolidays holidays) {
        return CadenceStatus.of(Cadence.everyMonths(1), last, null, last, LegalPeriod.weeks(2), holidays);
    }
}

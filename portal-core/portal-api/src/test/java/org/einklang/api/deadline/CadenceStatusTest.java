package org.einklang.api.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
        // fourteen whole days lie between the invitation and the meeting: 15 November is the last day to invite
        assertThat(light(null, LocalDate.of(2026, 10, 31))).isEqualTo(Light.ON_TIME);
        assertThat(light(null, LocalDate.of(2026, 11, 1))).isEqualTo(Light.DUE_SOON);
        assertThat(status(null, LocalDate.of(2026, 11, 1)).mustBeCalledBy()).contains(LocalDate.of(2026, 11, 15));
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
        return CadenceStatus.of(Cadence.everyMonths(1), LAST, next, today, LegalPeriod.days(14));
    }
}

package org.einklang.portal.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.einklang.api.deadline.PublicHolidays;
import org.einklang.portal.deadline.GermanHolidays;
import org.junit.jupiter.api.Test;

class DatesDemoTest {

    /** Of all states the one with the most holidays. */
    private final PublicHolidays bavaria = new GermanHolidays().of("BY");

    @Test
    void the_example_world_never_proposes_a_day_on_which_nobody_works() {
        LocalDate first = LocalDate.of(2026, 1, 1);
        for (LocalDate today = first; today.isBefore(first.plusYears(2)); today = today.plusDays(1)) {
            List<LocalDate> days = DatesDemo.workingDays(today, bavaria);
            assertThat(days).hasSize(3).doesNotHaveDuplicates().allMatch(bavaria::isWorkingDay);
        }
    }
}

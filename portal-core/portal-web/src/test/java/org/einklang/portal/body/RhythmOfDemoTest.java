package org.einklang.portal.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.einklang.api.deadline.CadenceStatus;
import org.einklang.api.deadline.CadenceStatus.Light;
import org.einklang.api.deadline.LegalPeriod;
import org.einklang.api.deadline.PublicHolidays;
import org.einklang.api.people.Cadence;
import org.junit.jupiter.api.Test;

/** The example world shows its lights on any day of the year. */
class RhythmOfDemoTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 12, 1);
    private static final int DAYS = 430;

    @Test
    void a_meeting_is_soon_due_on_any_day_and_another_one_is_not() {
        for (LocalDate day = FIRST; day.isBefore(FIRST.plusDays(DAYS)); day = day.plusDays(1)) {
            assertThat(light(RhythmOfDemo.SOON, day)).as("%s", day).isEqualTo(Light.DUE_SOON);
            assertThat(light(RhythmOfDemo.IN_TIME, day)).as("%s", day).isEqualTo(Light.ON_TIME);
            // the meetings module plans one of the advisory body 29 days ahead at the earliest
            assertThat(status(RhythmOfDemo.SOON, day).due()).isBefore(day.plusDays(29));
        }
    }

    private static Light light(RhythmOfDemo rhythm, LocalDate today) {
        return status(rhythm, today).light();
    }

    private static CadenceStatus status(RhythmOfDemo rhythm, LocalDate today) {
        return CadenceStatus.of(
                Cadence.everyMonths(rhythm.months()),
                rhythm.began(today),
                null,
                today,
                LegalPeriod.weeks(2),
                PublicHolidays.NONE);
    }
}

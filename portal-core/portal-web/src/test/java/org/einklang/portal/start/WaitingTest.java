package org.einklang.portal.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.einklang.api.deadline.Deadlines;
import org.einklang.api.time.PortalTime;
import org.einklang.api.waiting.WaitingKind;
import org.einklang.api.waiting.WaitingThing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is most urgent comes first; days are those of Berlin. */
class WaitingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 12);
    private static final Instant NOW = PortalTime.instantOf(TODAY, LocalTime.of(9, 30));

    @Test
    void what_is_due_on_a_day_can_be_done_until_its_end() {
        assertThat(When.of(Deadlines.endOf(TODAY.minusDays(1)), NOW)).isEqualTo(When.OVERDUE);
        assertThat(When.of(Deadlines.endOf(TODAY), NOW)).isEqualTo(When.TODAY);
        assertThat(When.of(Deadlines.endOf(TODAY.plusDays(1)), NOW)).isEqualTo(When.WEEK);
        assertThat(When.of(Deadlines.endOf(TODAY.plusDays(7)), NOW)).isEqualTo(When.WEEK);
        assertThat(When.of(Deadlines.endOf(TODAY.plusDays(8)), NOW)).isEqualTo(When.LATER);
        assertThat(When.of(null, NOW)).isEqualTo(When.UNDATED);
    }

    @Test
    void what_is_due_at_a_time_is_overdue_when_the_clock_strikes() {
        Instant four = PortalTime.instantOf(TODAY, LocalTime.of(16, 0));

        assertThat(When.of(four, four.minusSeconds(1))).isEqualTo(When.TODAY);
        assertThat(When.of(four, four)).isEqualTo(When.OVERDUE);
    }

    /** Shortly before midnight in Berlin it is still yesterday in Greenwich, also on the days with 23 and 25 hours. */
    @Test
    void today_ends_at_midnight_in_berlin_also_when_the_clocks_change() {
        for (LocalDate day :
                List.of(LocalDate.of(2026, 3, 29), LocalDate.of(2026, 10, 25), LocalDate.of(2026, 12, 31))) {
            Instant late = PortalTime.instantOf(day, LocalTime.of(23, 59));
            assertThat(When.of(Deadlines.endOf(day), late)).isEqualTo(When.TODAY);
            assertThat(When.of(Deadlines.endOf(day), late.plusSeconds(60))).isEqualTo(When.OVERDUE);
            assertThat(When.of(Deadlines.endOf(day.plusDays(1)), late)).isEqualTo(When.WEEK);
        }
    }

    @Test
    void the_most_urgent_comes_first_then_what_others_wait_for_and_what_has_no_day_comes_last() {
        List<Waiting> sorted = Waiting.sorted(List.of(
                waiting("ohne Frist", WaitingKind.DECIDE, null),
                waiting("später", WaitingKind.APPROVE, Deadlines.endOf(TODAY.plusDays(20))),
                waiting("Aufgabe heute", WaitingKind.TASK, Deadlines.endOf(TODAY)),
                waiting("zustimmen heute", WaitingKind.APPROVE, Deadlines.endOf(TODAY)),
                waiting("heute um vier", WaitingKind.TASK, PortalTime.instantOf(TODAY, LocalTime.of(16, 0))),
                waiting("gestern", WaitingKind.TASK, Deadlines.endOf(TODAY.minusDays(1))),
                waiting("vor Wochen", WaitingKind.CONFIRM, Deadlines.endOf(TODAY.minusDays(20)))));

        assertThat(sorted)
                .extracting(one -> one.thing().title())
                .containsExactly(
                        "vor Wochen",
                        "gestern",
                        "heute um vier",
                        "zustimmen heute",
                        "Aufgabe heute",
                        "später",
                        "ohne Frist");
    }

    private static Waiting waiting(String title, WaitingKind kind, @Nullable Instant deadline) {
        return Waiting.of("probe.things", new WaitingThing(title, kind, title, "/", "weil", deadline, List.of()), NOW);
    }
}

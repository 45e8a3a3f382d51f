package org.einklang.meetings.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import org.einklang.api.people.Cadence;
import org.einklang.meetings.minutes.FoundBy;
import org.einklang.meetings.minutes.ResolutionState;
import org.einklang.meetings.planning.MeetingState;
import org.einklang.meetings.report.Attendance.Listed;
import org.einklang.meetings.report.Attendance.Seen;
import org.einklang.meetings.report.MeetingTally.Planned;
import org.einklang.meetings.report.ResolutionTally.Ended;
import org.junit.jupiter.api.Test;

/** How the figures of a year are counted. */
class YearFiguresTest {

    private static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 4, 20);
    private static final Instant NOW = Instant.parse("2026-04-20T08:00:00Z");

    @Test
    void a_year_that_is_over_asks_for_what_the_cadence_says() {
        assertThat(asked(Cadence.everyMonths(1), 2025)).hasValue(12);
        assertThat(asked(Cadence.everyMonths(3), 2025)).hasValue(4);
        assertThat(asked(Cadence.timesAYear(4), 2025)).hasValue(4);
        assertThat(asked(Cadence.timesAYear(1), 2025)).hasValue(1);
        assertThat(asked(Cadence.everyMonths(5), 2025)).hasValue(2);
        assertThat(asked(new Cadence(2, 1), 2025)).hasValue(24);
    }

    @Test
    void this_year_asks_only_for_months_that_are_over() {
        assertThat(asked(Cadence.everyMonths(1), 2026)).hasValue(3);
        assertThat(asked(Cadence.everyMonths(3), 2026)).hasValue(1);
        assertThat(asked(Cadence.timesAYear(1), 2026)).hasValue(0);
        assertThat(asked(Cadence.everyMonths(1), 2027)).hasValue(0);
        assertThat(CadenceCount.asked(Cadence.everyMonths(1), 2026, LONG_AGO, LocalDate.of(2026, 1, 31)))
                .hasValue(0);
    }

    @Test
    void a_body_is_asked_for_nothing_before_the_month_in_which_it_first_met() {
        LocalDate july = LocalDate.of(2025, 7, 14);
        assertThat(CadenceCount.asked(Cadence.everyMonths(1), 2025, july, TODAY))
                .hasValue(6);
        assertThat(CadenceCount.asked(Cadence.everyMonths(1), 2024, july, TODAY))
                .hasValue(0);
        assertThat(CadenceCount.asked(Cadence.everyMonths(1), 2026, july, TODAY))
                .hasValue(3);
    }

    @Test
    void no_cadence_and_one_longer_than_a_year_give_no_number() {
        assertThat(CadenceCount.asked(null, 2025, LONG_AGO, TODAY)).isEmpty();
        assertThat(asked(Cadence.everyMonths(24), 2025)).isEmpty();
    }

    @Test
    void a_meeting_was_held_if_people_were_invited_and_it_is_over() {
        Instant before = NOW.minus(Duration.ofDays(3));
        Instant after = NOW.plus(Duration.ofDays(3));
        MeetingTally tally = MeetingTally.of(
                List.of(
                        new Planned(MeetingState.CLOSED, before),
                        new Planned(MeetingState.IN_PROGRESS, before),
                        new Planned(MeetingState.INVITED, before),
                        new Planned(MeetingState.PLANNED, before),
                        new Planned(MeetingState.CANCELLED, before),
                        new Planned(MeetingState.CANCELLED, after),
                        new Planned(MeetingState.PLANNED, after),
                        new Planned(MeetingState.INVITED, after),
                        new Planned(MeetingState.CLOSED, after)),
                OptionalInt.empty(),
                NOW);

        assertThat(tally.held()).isEqualTo(4);
        assertThat(tally.cancelled()).isEqualTo(2);
        assertThat(tally.coming()).isEqualTo(2);
    }

    @Test
    void attendance_is_added_up_for_each_partner_by_name() {
        Map<Long, String> partners = Map.of(1L, "Stadt", 2L, "Agentur", 3L, "Stadt");
        List<Attendance> all = Attendance.byPartner(
                List.of(new Seen(1, true, 3), new Seen(1, false, 1), new Seen(2, false, 2), new Seen(3, true, 2)),
                person -> Objects.requireNonNull(partners.get(person)));

        assertThat(all)
                .extracting(Attendance::partner, Attendance::present, Attendance::invited)
                .containsExactly(tuple("Agentur", 0, 2), tuple("Stadt", 5, 6));
        assertThat(all.get(0).percent()).hasValue(0);
        assertThat(all.get(1).percent()).hasValue(83);
    }

    @Test
    void a_seat_counts_once_whoever_filled_it() {
        assertThat(Attendance.seats(List.of(
                        new Listed(1, 10, null, false),
                        new Listed(1, 20, 10L, true),
                        new Listed(2, 10, null, true),
                        new Listed(3, 10, null, false),
                        new Listed(3, 20, 10L, false))))
                .containsExactly(new Seen(10, true, 1), new Seen(10, true, 1), new Seen(10, false, 1));
    }

    @Test
    void nobody_invited_is_no_number() {
        assertThat(new Attendance("Stadt", 0, 0).percent()).isEmpty();
        assertThat(Attendance.byPartner(List.of(), person -> "")).isEmpty();
    }

    @Test
    void what_was_adopted_stays_adopted_whatever_has_become_of_it() {
        ResolutionTally tally = ResolutionTally.of(List.of(
                new Ended(ResolutionState.ADOPTED, FoundBy.CONSENSUS, 2),
                new Ended(ResolutionState.IMPLEMENTED, FoundBy.VOTE, 3),
                new Ended(ResolutionState.REPLACED, null, 1),
                new Ended(ResolutionState.ADOPTED, FoundBy.WRITTEN, 2),
                new Ended(ResolutionState.REPEALED, FoundBy.CONSENSUS, 1),
                new Ended(ResolutionState.REJECTED, FoundBy.VOTE, 4),
                new Ended(ResolutionState.POSTPONED, null, 5),
                new Ended(ResolutionState.ESCALATED, null, 2),
                new Ended(ResolutionState.WITHDRAWN, null, 6)));

        assertThat(tally).isEqualTo(new ResolutionTally(9, 3, 3, 2, 3, 4, 5, 2));
    }

    private static OptionalInt asked(Cadence cadence, int year) {
        return CadenceCount.asked(cadence, year, LONG_AGO, TODAY);
    }
}

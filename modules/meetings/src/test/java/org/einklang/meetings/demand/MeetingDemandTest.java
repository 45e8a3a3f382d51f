package org.einklang.meetings.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.BodyLevel;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.junit.jupiter.api.Test;

/** A demand stays open until a meeting is called for it, and is overdue only after its whole last day [000 IV.1]. */
class MeetingDemandTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final BodyCard SPONSORS =
            new BodyCard(new BodyId(1), new CooperationId(1), "trg", "Träger", BodyLevel.SPONSOR);

    @Test
    void it_needs_a_reason_and_a_day_to_come() {
        refuses("meetings.demand.reason_missing", new NewDemand("  ", List.of(), TODAY.plusDays(1)));
        refuses("meetings.demand.too_soon", new NewDemand("Miete", List.of(), TODAY));
        refuses("meetings.demand.too_late", new NewDemand("Miete", List.of(), TODAY.plusDays(367)));
        refuses("meetings.demand.too_long", new NewDemand("M".repeat(2_001), List.of(), TODAY.plusDays(1)));
        refuses("meetings.demand.too_long", new NewDemand("Miete", List.of("p".repeat(2_001)), TODAY.plusDays(1)));
        new NewDemand("Miete", List.of(), TODAY.plusDays(1)).requirePossible(TODAY);
    }

    @Test
    void items_are_what_was_typed_without_empty_lines() {
        assertThat(new NewDemand("Miete", List.of(" Haus ", "", "Kosten"), TODAY).items())
                .containsExactly("Haus", "Kosten");
    }

    @Test
    void it_is_overdue_after_its_last_day_and_told_once() {
        MeetingDemand demand = demand();
        LocalDate last = demand.lastDay();

        assertThat(demand.isOverdue(last)).isFalse();
        assertThat(demand.tellOverdue(NOW, last)).isFalse();
        assertThat(demand.isOverdue(last.plusDays(1))).isTrue();
        assertThat(demand.tellOverdue(NOW, last.plusDays(1))).isTrue();
        assertThat(demand.tellOverdue(NOW, last.plusDays(2))).isFalse();
    }

    @Test
    void a_reminder_goes_out_once() {
        MeetingDemand demand = demand();

        assertThat(demand.remind(NOW)).isTrue();
        assertThat(demand.remind(NOW)).isFalse();
    }

    @Test
    void once_a_meeting_is_called_nobody_is_reminded_and_it_cannot_be_withdrawn() {
        MeetingDemand demand = demand();
        demand.meetIn(7, NOW);

        assertThat(demand.state()).isEqualTo(DemandState.MET);
        assertThat(demand.remind(NOW)).isFalse();
        assertThat(demand.isOverdue(demand.lastDay().plusDays(1))).isFalse();
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> demand.withdraw(NOW));
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> demand.meetIn(8, NOW));
    }

    @Test
    void it_is_open_again_when_the_meeting_is_cancelled_but_not_when_it_was_withdrawn() {
        MeetingDemand met = demand();
        met.meetIn(7, NOW);
        met.reopen();
        assertThat(met.state()).isEqualTo(DemandState.OPEN);
        assertThat(met.meeting()).isNull();

        MeetingDemand withdrawn = demand();
        withdrawn.withdraw(NOW);
        withdrawn.reopen();
        assertThat(withdrawn.state()).isEqualTo(DemandState.WITHDRAWN);
    }

    @Test
    void each_item_fits_on_an_agenda_or_the_demand_could_never_be_met() {
        String longest = "x".repeat(200);
        new NewDemand("Miete", List.of("Haus", longest), TODAY.plusDays(14)).requirePossible(TODAY);

        refuses(
                "meetings.demand.item_too_long",
                new NewDemand("Miete", List.of("Haus", longest + "x"), TODAY.plusDays(14)));
    }

    private static void refuses(String rule, NewDemand wanted) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> wanted.requirePossible(TODAY))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo(rule));
    }

    private static MeetingDemand demand() {
        NewDemand wanted = new NewDemand("Miete", List.of("Haus"), TODAY.plusDays(14));
        return new MeetingDemand(SPONSORS, "trg-1", wanted, new PersonId(5), NOW);
    }
}

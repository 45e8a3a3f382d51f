package org.einklang.portal.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.einklang.api.RuleViolation;
import org.einklang.api.agenda.AgendaRequest;
import org.einklang.api.agenda.RequestStanding;
import org.einklang.api.agenda.ResolutionOutcome;
import org.einklang.api.agenda.ResolutionOutcome.Outcome;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StoredRequestTest {

    private static final CooperationId HERE = new CooperationId(1);
    private static final BodyId BODY = new BodyId(2);
    private static final ItemRef THING = new ItemRef("core", "procedure", "3");
    private static final ItemRef MEETING = new ItemRef("meetings", "meeting", "4");
    private static final ItemRef RESOLUTION = new ItemRef("meetings", "resolution", "5");

    private final StoredRequest wish = new StoredRequest(
            new AgendaRequest(HERE, BODY, THING, " Faltblatt ", ""),
            new PersonId(6),
            Instant.parse("2026-03-10T09:00:00Z"));

    @Test
    void a_wish_waits_until_it_is_on_an_agenda() {
        assertThat(wish.card().standing()).isEqualTo(RequestStanding.WAITING);
        assertThat(wish.card().request().title()).isEqualTo("Faltblatt");

        wish.place(MEETING);

        assertThat(wish.card().standing()).isEqualTo(RequestStanding.PLACED);
        assertThat(wish.card().meeting()).isEqualTo(MEETING);
    }

    @Test
    void what_is_on_an_agenda_is_neither_placed_nor_declined_nor_taken_back() {
        wish.place(MEETING);

        assertRefused("agendas.not_waiting", () -> wish.place(MEETING));
        assertRefused("agendas.not_waiting", () -> wish.decline("Später"));
        assertRefused("agendas.not_waiting", wish::withdraw);
    }

    @Test
    void what_is_taken_off_the_agenda_waits_again() {
        wish.place(MEETING);

        assertThat(wish.takeOff()).isTrue();
        assertThat(wish.takeOff()).isFalse();
        assertThat(wish.card().standing()).isEqualTo(RequestStanding.WAITING);
        assertThat(wish.card().meeting()).isNull();
    }

    @Test
    void declining_needs_a_reason() {
        assertRefused("agendas.reply_missing", () -> wish.decline("  "));
        assertRefused("agendas.too_long", () -> wish.decline("x".repeat(1_001)));

        wish.decline(" Das ist schon beschlossen. ");

        assertThat(wish.card().reply()).isEqualTo("Das ist schon beschlossen.");
        assertThat(wish.card().standing().isOpen()).isFalse();
    }

    @Test
    void a_resolution_settles_it() {
        wish.place(MEETING);

        assertThat(wish.settle(said(MEETING, RESOLUTION, Outcome.ADOPTED))).isTrue();

        assertThat(wish.card().standing()).isEqualTo(RequestStanding.SETTLED);
        assertThat(wish.card().resolution()).isEqualTo(RESOLUTION);
    }

    @Test
    void what_is_put_off_waits_again() {
        wish.place(MEETING);
        wish.settle(said(MEETING, RESOLUTION, Outcome.POSTPONED));

        assertThat(wish.card().standing()).isEqualTo(RequestStanding.WAITING);
        assertThat(wish.card().outcome()).isEqualTo(Outcome.POSTPONED);
        wish.place(new ItemRef("meetings", "meeting", "7"));
        assertThat(wish.card().outcome())
                .as("what was said in the former meeting")
                .isNull();
    }

    @Test
    void the_later_of_two_resolutions_counts_and_talking_takes_none_away() {
        wish.place(MEETING);
        wish.settle(said(MEETING, RESOLUTION, Outcome.REJECTED));
        wish.settle(said(MEETING, RESOLUTION, Outcome.ADOPTED));

        assertThat(wish.settle(said(MEETING, null, Outcome.DISCUSSED))).isFalse();
        assertThat(wish.card().outcome()).isEqualTo(Outcome.ADOPTED);
    }

    @Test
    void what_another_meeting_says_changes_nothing() {
        wish.place(MEETING);

        assertThat(wish.settle(said(new ItemRef("meetings", "meeting", "7"), RESOLUTION, Outcome.ADOPTED)))
                .isFalse();
        assertThat(wish.card().standing()).isEqualTo(RequestStanding.PLACED);
    }

    @Test
    void a_wish_has_a_title_and_is_not_too_long() {
        assertRefused("agendas.title_missing", () -> new AgendaRequest(HERE, BODY, THING, " ", ""));
        assertRefused("agendas.too_long", () -> new AgendaRequest(HERE, BODY, THING, "x".repeat(201), ""));
        assertRefused("agendas.too_long", () -> new AgendaRequest(HERE, BODY, THING, "x", "x".repeat(1_001)));
    }

    private static ResolutionOutcome said(ItemRef meeting, @Nullable ItemRef resolution, Outcome outcome) {
        return new ResolutionOutcome(HERE, BODY, THING, meeting, resolution, outcome, false);
    }

    private static void assertRefused(String key, ThrowingCallable deed) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(deed)
                .extracting(RuleViolation::key)
                .isEqualTo(key);
    }
}

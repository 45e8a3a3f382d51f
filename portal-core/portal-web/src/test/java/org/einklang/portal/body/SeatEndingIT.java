package org.einklang.portal.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.HOST;
import static org.einklang.testkit.Personas.PRESS_AGENCY;
import static org.einklang.testkit.Personas.PRESS_CITY;
import static org.einklang.testkit.Personas.SECRETARY;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Map;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Role;
import org.einklang.api.people.Seat;
import org.einklang.api.people.VotingRight;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Transactions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When a seat ends, what was stays known; and the days of two seats of one person never meet. */
class SeatEndingIT extends SeatStage {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Bodies bodies;

    @Test
    void a_seat_that_was_held_does_not_end_before_it_began_and_keeps_its_deputisings() {
        long held = give(HOST, 40, null);
        deputised(held, -30, -28);

        assertRefused(
                "bodies.seat.order",
                "lastDay",
                () -> stage.as(COORDINATOR, () -> filling.end(held, today().minusYears(1))));

        assertThat(plan().seat(held).orElseThrow().days()).isEqualTo(new Days(today().minusDays(40), null));
        assertThat(plan().acting()).extracting(ActsFor::days).containsExactly(days(-30, -28));
    }

    @Test
    void the_page_says_so_at_the_day_that_was_typed() {
        long held = give(HOST, 40, null);
        String page = "/c/lindental/bodies/seatprobe/seats/" + held;
        String slip = today().minusYears(1).toString();

        assertThat(Visitor.as(COORDINATOR)
                        .submit(page, Map.of("ending-form:lastDay", slip), "ending-form:end")
                        .body())
                .contains("Der Sitz endet vor seinem Anfang.")
                .contains("value=\"" + slip + "\"");
    }

    @Test
    void a_seat_that_begins_today_or_later_vanishes_with_an_earlier_last_day() {
        long coming = give(HOST, -10, null);
        stage.as(COORDINATOR, () -> filling.end(coming, today().plusDays(5)));
        stage.as(COORDINATOR, () -> filling.end(seat, today().minusYears(1)));

        assertThat(file().plan().held()).isEmpty();
    }

    @Test
    void the_coordinator_ends_a_seat_with_yesterday_and_one_that_was_taken_today_vanishes() {
        give(HOST, 1, null);
        stage.as(COORDINATOR, () -> appointment.endSeat(group.id(), stage.person(HOST)));
        stage.as(COORDINATOR, () -> appointment.endSeat(group.id(), stage.person(PRESS_CITY)));

        assertThat(directory.seats(group.id(), today())).isEmpty();
        assertThat(plan().held()).extracting(one -> one.seat().person()).containsExactly(stage.person(HOST));
    }

    @Test
    void who_deputised_on_days_that_are_over_stays_known_when_the_seat_ends_before_them() {
        long held = give(HOST, 40, null);
        deputised(held, -30, -28);
        deputised(held, -3, 5);
        deputised(held, 10, 11);

        stage.as(COORDINATOR, () -> filling.end(held, today().minusDays(35)));

        assertThat(plan().seat(held).orElseThrow().days()).isEqualTo(days(-40, -35));
        assertThat(plan().acting()).extracting(ActsFor::days).containsExactly(days(-30, -28), days(-3, -1));
    }

    @Test
    void a_longer_seat_gives_nobody_two_seats_at_a_time() {
        long former = give(HOST, 40, today().minusDays(10));
        give(HOST, 0, null);

        assertRefused("core.membership.has_seat", "until", () -> change(former, null));
        assertRefused("core.membership.has_seat", "until", () -> change(former, today()));
        change(former, today().minusDays(1));

        assertThat(directory.seats(group.id(), today()))
                .extracting(Seat::person)
                .containsExactlyInAnyOrder(stage.person(PRESS_CITY), stage.person(HOST));
    }

    private void change(long former, @Nullable LocalDate until) {
        int version = stage.ask(COORDINATOR, () -> reading.seat(file(), String.valueOf(former)))
                .version();
        stage.as(SECRETARY, () -> filling.change(former, terms(until), version));
    }

    private long give(Persona persona, int daysAgo, @Nullable LocalDate until) {
        LocalDate from = today().minusDays(daysAgo);
        return stage.ask(COORDINATOR, () -> filling.give(group.id(), stage.person(persona), null, terms(until), from));
    }

    private static SeatTerms terms(@Nullable LocalDate until) {
        return new SeatTerms(Role.MEMBER, VotingRight.VOTING, null, until);
    }

    /** As if it had been entered in time: nobody can enter days that are over. */
    private void deputised(long held, int first, int last) {
        Transactions.commit(() -> entities.persist(
                new Deputising(held, stage.person(PRESS_AGENCY), today().plusDays(first), today().plusDays(last))));
    }

    private Days days(int first, int last) {
        return new Days(today().plusDays(first), today().plusDays(last));
    }

    private SeatPlan plan() {
        return bodies.plan(group.id(), today().minusDays(40));
    }

    private static void assertRefused(String key, String field, Runnable act) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(act::run).satisfies(refused -> {
            assertThat(refused.key()).isEqualTo(key);
            assertThat(refused.field()).contains(field);
        });
    }
}

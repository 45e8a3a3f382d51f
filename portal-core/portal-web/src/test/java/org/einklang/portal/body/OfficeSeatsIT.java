package org.einklang.portal.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.SECRETARY;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Role;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.Seat;
import org.einklang.api.people.UnitId;
import org.einklang.api.people.VotingRight;
import org.einklang.portal.directory.Unit;
import org.einklang.portal.directory.UnitKeeping;
import org.einklang.portal.intake.people.PeopleImport;
import org.einklang.portal.login.Newcomers;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Transactions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A seat that comes with leading a unit is always that of whoever leads it [000 IV.3]. */
class OfficeSeatsIT extends SeatStage {

    private static final String UNIT = "Team Amtsprobe";

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Newcomers newcomers;

    @Inject
    private UnitKeeping units;

    @Inject
    private PeopleImport people;

    @Inject
    private SeatHandover handover;

    private PersonId first = new PersonId(0);
    private PersonId second = new PersonId(0);
    private UnitId unit = new UnitId(0);
    private long bound;

    @BeforeEach
    void a_seat_of_the_lead() {
        first = newcomers.without("Sitzprobe Erste");
        second = newcomers.without("Sitzprobe Zweite");
        unit = stage.ask(
                COORDINATOR,
                () -> units.add(
                        here(),
                        directory.person(first).partner(),
                        new UnitKeeping.Plan(UNIT, Optional.empty(), Optional.of(first))));
        bound = stage.ask(COORDINATOR, () -> filling.give(group.id(), first, null, terms(null), today().minusDays(9)));
        stage.as(SECRETARY, () -> filling.change(bound, terms(unit), version()));
    }

    @AfterEach
    void the_unit_is_gone() throws Exception {
        Transactions.commit(() -> entities.createQuery("update Person p set p.unitId = null where p.unitId = :unit")
                .setParameter("unit", unit.value())
                .executeUpdate());
        stage.as(COORDINATOR, () -> units.dissolve(here(), unit));
    }

    @Test
    void who_leads_the_unit_from_now_on_sits_there_from_now_on() {
        ledBy(Optional.of(second));

        assertThat(members()).containsExactly(second);
        assertThat(directory.seats(group.id(), today().minusDays(1)))
                .filteredOn(one -> one.role() == Role.MEMBER)
                .extracting(Seat::person)
                .as("who sat there stays in the history")
                .containsExactly(first);
        assertThat(seatOfMember().votingRight()).isEqualTo(VotingRight.ADVISORY);
        assertThat(Visitor.as(COORDINATOR).get("/c/lindental/bodies/seatprobe").body())
                .contains("kraft Amtes: Leitung " + UNIT);
    }

    @Test
    void a_change_that_is_taken_back_on_the_same_day_leaves_one_seat() {
        ledBy(Optional.of(second));
        ledBy(Optional.of(first));

        assertThat(members()).containsExactly(first);
    }

    @Test
    void while_nobody_leads_the_unit_the_seat_is_vacant_and_then_taken_by_the_next_lead() {
        ledBy(Optional.empty());
        assertThat(members()).isEmpty();
        assertThat(file().vacant()).extracting(one -> one.seat().person()).containsExactly(first);

        ledBy(Optional.of(second));
        assertThat(members()).containsExactly(second);
        assertThat(file().vacant()).isEmpty();
    }

    @Test
    void a_lead_who_sits_there_already_gets_no_second_seat() {
        stage.as(COORDINATOR, () -> filling.give(group.id(), second, null, terms(null), today()));

        ledBy(Optional.of(second));

        assertThat(members()).containsExactly(second);
        assertThat(file().vacant()).hasSize(1);
    }

    @Test
    void a_table_that_names_another_lead_moves_the_seat_as_well() {
        String table = "Name;Partner;Einheit;Leitung;E-Mail\nSitzprobe Dritte;Stadt Lindental;" + UNIT
                + ";ja;sitzprobe.dritte@x.example";
        stage.as(COORDINATOR, () -> {
            long brought = people.bring(here(), "amt.csv", table.getBytes(StandardCharsets.UTF_8));
            people.carryOut(here(), brought, false);
        });

        assertThat(members())
                .singleElement()
                .satisfies(one -> assertThat(directory.person(one).name()).isEqualTo("Sitzprobe Dritte"));
    }

    @Test
    void a_seat_comes_only_with_a_unit_that_its_holder_leads() {
        ledBy(Optional.of(second));
        stage.as(COORDINATOR, () -> filling.give(group.id(), first, null, terms(null), today()));
        long own = file().plan().held().stream()
                .filter(one -> one.seat().person().equals(first) && one.days().contains(today()))
                .findFirst()
                .orElseThrow()
                .id();

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> stage.as(SECRETARY, () -> filling.change(own, terms(unit), 1)))
                .satisfies(refused -> assertThat(refused.key()).isEqualTo("bodies.seat.not_lead"));
    }

    @Test
    void a_seat_that_goes_to_somebody_else_than_the_successor_is_theirs_and_not_the_offices() throws Exception {
        Transactions.commit(() -> stage.as(
                COORDINATOR,
                () -> handover.handOver(
                        first,
                        second,
                        here(),
                        today().minusDays(1),
                        Map.of("seat-" + bound, Optional.of(stage.person(SECRETARY))))));

        ledBy(Optional.of(second));

        assertThat(members()).containsExactly(stage.person(SECRETARY));
    }

    private void ledBy(Optional<PersonId> lead) {
        int seen = entities.find(Unit.class, unit.value()).version();
        stage.as(
                COORDINATOR,
                () -> units.change(here(), unit, new UnitKeeping.Plan(UNIT, Optional.empty(), lead), seen));
    }

    private static SeatTerms terms(@Nullable UnitId office) {
        return new SeatTerms(Role.MEMBER, VotingRight.ADVISORY, null, null, office);
    }

    private int version() {
        return stage.ask(
                COORDINATOR, () -> reading.seat(file(), String.valueOf(bound)).version());
    }

    private List<PersonId> members() {
        return directory.seats(group.id(), today()).stream()
                .filter(one -> one.role() == Role.MEMBER)
                .map(Seat::person)
                .toList();
    }

    private Seat seatOfMember() {
        return directory.seats(group.id(), today()).stream()
                .filter(one -> one.role() == Role.MEMBER)
                .findFirst()
                .orElseThrow();
    }
}

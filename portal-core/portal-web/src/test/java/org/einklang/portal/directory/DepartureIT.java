package org.einklang.portal.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.TEAM_AGENCY;

import java.util.Optional;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.UnitId;
import org.einklang.testkit.http.Visitor;
import org.junit.jupiter.api.Test;

/** Somebody leaves: what they had goes to a successor, and their name stays. */
class DepartureIT extends PeopleStage {

    @Test
    void who_has_left_cannot_log_in_from_the_day_after_and_vanishes_from_choices_but_not_from_history() {
        PersonId person = newcomers.with("Abschiedsprobe");
        assertThat(opens("abschiedsprobe")).isTrue();

        stage.as(COORDINATOR, () -> departure.leave(here(), person, today(), Optional.empty()));
        assertThat(opens("abschiedsprobe")).isTrue();

        stage.as(COORDINATOR, () -> departure.leave(here(), person, today().minusDays(1), Optional.empty()));
        assertThat(opens("abschiedsprobe")).isFalse();
        assertThat(stage.ask(CHAIR, () -> directoryReading.peopleLike(here(), "Abschiedsprobe", 5)))
                .isEmpty();
        assertThat(directory.person(person).name()).isEqualTo("Abschiedsprobe");
        assertThat(Visitor.as(CHAIR).get("/c/lindental/people?who=left").body()).contains("Abschiedsprobe");
        assertThat(Visitor.as(CHAIR)
                        .get("/c/lindental/people?text=abschiedsprobe")
                        .body())
                .contains("Kein Treffer");
    }

    @Test
    void what_a_person_leads_goes_to_a_successor_of_the_same_partner() {
        PersonId leaving = admit("Leitungsprobe alt", city());
        PersonId next = admit("Leitungsprobe neu", city());
        UnitId unit = stage.ask(
                COORDINATOR,
                () -> units.add(
                        here(), city(), new UnitKeeping.Plan("Leitungsprobe", Optional.empty(), Optional.of(leaving))));

        assertThat(violation(
                        () -> stage.as(COORDINATOR, () -> departure.leave(here(), leaving, today(), Optional.empty()))))
                .isEqualTo("people.leaving.successor_missing");
        assertThat(violation(() -> stage.as(
                        COORDINATOR,
                        () -> departure.leave(here(), leaving, today(), Optional.of(stage.person(TEAM_AGENCY))))))
                .isEqualTo("people.leaving.successor_of_other_partner");
        stage.as(COORDINATOR, () -> departure.leave(here(), leaving, today(), Optional.of(next)));
        assertThat(stage.ask(COORDINATOR, () -> reading.unit(here(), unit)).lead())
                .contains(next);
    }

    @Test
    void before_somebody_leaves_the_page_says_what_changes_hands() {
        PersonId lead = stage.ask(CHAIR, () -> directoryReading.peopleLike(here(), "Leitung Maßnahmeplanung", 1))
                .get(0)
                .id();

        assertThat(Visitor.as(COORDINATOR)
                        .get("/c/lindental/people/" + lead.value() + "/leave")
                        .body())
                .contains("1 offene Aufgabe", "Leitung einer Einheit");
    }
}

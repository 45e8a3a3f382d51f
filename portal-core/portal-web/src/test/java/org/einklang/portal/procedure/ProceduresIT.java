package org.einklang.portal.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.HOST;
import static org.einklang.testkit.Personas.PRESS_AGENCY;
import static org.einklang.testkit.Personas.PRESS_JOBCENTER;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.approval.Choice;
import org.einklang.api.approval.RoundCard;
import org.einklang.api.approval.RoundState;
import org.einklang.api.version.VersionCard;
import org.einklang.testkit.Eventually;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Statements;
import org.einklang.testkit.http.Visitor;
import org.junit.jupiter.api.Test;

/** A body agrees without a meeting. */
class ProceduresIT extends ProcedureStage {

    @Test
    void silence_has_agreed_when_the_deadline_is_over_and_what_was_agreed_stands_although_nobody_acts() {
        WrittenProcedure procedure = started(clock.instant().minus(Duration.ofDays(4)), today().minusDays(1), true);
        assertThat(round(procedure).state()).isEqualTo(RoundState.OPEN);

        stage.as(ADMINISTRATOR, () -> jobs.hurry(endingOfRounds()));

        Eventually.present(
                () -> Optional.of(round(procedure))
                        .filter(round -> !round.state().isOpen()),
                () -> "the round is still open");
        assertThat(round(procedure).state()).isEqualTo(RoundState.CARRIED);
        VersionCard agreed = versions.of(procedure.ref()).get(0);
        assertThat(agreed.frozen()).isTrue();
        assertThat(agreed.keptBy()).isNull();
        assertThat(Visitor.as(HOST).get(LIST + "/" + procedure.number()).body()).contains("angenommen", "steht fest");
    }

    @Test
    void only_chair_and_secretary_start_change_and_withdraw() {
        WrittenProcedure procedure = started(clock.instant(), today().plusDays(5), false);
        for (Persona persona : List.of(PRESS_AGENCY, COORDINATOR, ADMINISTRATOR)) {
            assertThatThrownBy(() -> stage.as(persona, () -> procedures.start(body(), proposal("x", false))))
                    .isInstanceOf(NotVisible.class);
            assertThatThrownBy(() -> stage.as(persona, () -> procedures.withdraw(procedure.id())))
                    .isInstanceOf(NotVisible.class);
        }
        stage.as(HOST, () -> procedures.withdraw(procedure.id()));
        assertThat(round(procedure).state()).isEqualTo(RoundState.VOIDED);
    }

    @Test
    void a_changed_text_is_asked_anew_and_the_answers_to_the_former_one_do_not_count() {
        WrittenProcedure procedure = started(clock.instant(), today().plusDays(5), false);
        RoundCard first = round(procedure);
        stage.as(PRESS_AGENCY, () -> rounds.answer(voter(first, PRESS_AGENCY), first.version(), Choice.YES, ""));

        stage.as(
                PRESS_JOBCENTER,
                () -> procedures.revise(procedure.id(), proposal("Neuer Text", false), procedure.version()));

        RoundCard second = round(procedure);
        assertThat(rounds.round(first.id()).state()).isEqualTo(RoundState.VOIDED);
        assertThat(second.state()).isEqualTo(RoundState.OPEN);
        assertThat(second.tally().missing()).isEqualTo(second.voices().size());
        assertThatThrownBy(() -> stage.as(
                        PRESS_AGENCY,
                        () -> rounds.answer(voter(second, PRESS_AGENCY), first.version(), Choice.YES, "")))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("approvals.other_text");
    }

    @Test
    void whoever_answers_when_it_is_over_is_told_that_it_does_not_count() {
        WrittenProcedure procedure = started(clock.instant(), today().plusDays(5), false);
        String page = LIST + "/" + procedure.number();
        RoundCard round = round(procedure);
        Visitor member = Visitor.as(PRESS_AGENCY);
        Supplier<Answer> late = member.filled(
                page,
                Map.of(
                        "roundAnswer:voter", voter(round, PRESS_AGENCY) + ":" + round.version(),
                        "roundAnswer:choice", "YES_IF",
                        "roundAnswer:reason", "Nur im Herbst"),
                "roundAnswer:give");
        stage.as(PRESS_JOBCENTER, () -> procedures.withdraw(procedure.id()));

        assertThat(late.get().location()).endsWith(page);
        assertThat(member.get(page).body())
                .contains("Das gibt es nicht mehr, es wurde nichts geändert.", "Nur im Herbst");
        assertThat(member.get(page).body()).doesNotContain("es wurde nichts geändert");
    }

    @Test
    void the_list_takes_as_many_statements_with_twenty_procedures() {
        started(clock.instant(), today().plusDays(5), false);
        Visitor member = Visitor.as(PRESS_AGENCY);
        int before = Statements.of(LIST, member);
        for (int more = 0; more < 20; more++) {
            started(clock.instant(), today().plusDays(5), false);
        }

        assertThat(Statements.of(LIST, member)).isEqualTo(before);
    }
}

package org.einklang.portal.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.PRESS_AGENCY;
import static org.einklang.testkit.Personas.PRESS_JOBCENTER;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.approval.Choice;
import org.einklang.api.approval.RoundCard;
import org.einklang.api.waiting.WaitingSource;
import org.einklang.portal.approval.ApprovalOutcome;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Statements;
import org.einklang.testkit.http.Visitor;
import org.junit.jupiter.api.Test;

/** What waits for a voice: one by one on the start page, or several at once. */
class WaitingVoicesIT extends ProcedureStage {

    @Test
    void of_several_that_are_approved_at_once_each_is_told_by_itself() {
        List<WrittenProcedure> all = List.of(
                titled("Mehrere: bleibt"), titled("Mehrere: geändert"), titled("Mehrere: weg"), titled("Mehrere: da"));
        List<RoundCard> seen = all.stream().map(this::round).toList();
        Visitor member = Visitor.as(PRESS_AGENCY);
        String list = member.get(WAITING).body();
        assertThat(all).allSatisfy(procedure -> assertThat(list).contains(procedure.title()));
        List<String> ballots = seen.stream()
                .map(round -> voter(round, PRESS_AGENCY) + ":" + round.version())
                .toList();
        assertThat(list).contains(ballots);
        Supplier<Answer> late = member.filled(WAITING, Map.of("voices", ballots.get(2)), "several:approve");

        stage.as(
                PRESS_JOBCENTER,
                () -> procedures.revise(
                        all.get(1).id(), proposal("Anders", false), all.get(1).version()));
        stage.as(PRESS_JOBCENTER, () -> procedures.withdraw(all.get(2).id()));
        stage.as(
                PRESS_AGENCY,
                () -> rounds.answer(
                        voter(seen.get(3), PRESS_AGENCY), seen.get(3).version(), Choice.ABSTAIN, ""));
        Map<Long, ApprovalOutcome> outcomes = stage.ask(PRESS_AGENCY, () -> several.approve(ballots));

        assertThat(outcomes.values())
                .containsExactly(
                        ApprovalOutcome.APPROVED,
                        ApprovalOutcome.CHANGED,
                        ApprovalOutcome.ENDED,
                        ApprovalOutcome.ANSWERED);
        assertThat(said(seen.get(0))).isEqualTo(Choice.YES);
        assertThat(said(round(all.get(1)))).as("the new text was not seen").isNull();
        assertThat(said(seen.get(3))).as("an answer is not replaced unseen").isEqualTo(Choice.ABSTAIN);
        assertThat(late.get().body()).contains("Mehrere: weg", "Die Abstimmung ist inzwischen beendet.");
        assertThat(stage.ask(COORDINATOR, () -> several.approve(List.of(ballots.get(1), ballot(all.get(1)))))
                        .values())
                .as("nobody approves for others, or learns how it stands")
                .containsExactly(ApprovalOutcome.PASSED_ON, ApprovalOutcome.PASSED_ON);
    }

    @Test
    void what_waits_takes_as_many_statements_with_ten_more() {
        started(clock.instant(), today().plusDays(5), false);
        Visitor member = Visitor.as(PRESS_AGENCY);
        int before = Statements.of(WAITING, member);
        for (int more = 0; more < 10; more++) {
            started(clock.instant(), today().plusDays(5), false);
        }

        assertThat(Statements.of(WAITING, member)).isEqualTo(before);
    }

    @Test
    void what_waits_for_a_voice_is_agreed_to_on_the_start_page_in_the_wording_that_was_shown() {
        WrittenProcedure procedure = titled("Auf der Startseite zugestimmt");
        String seen = ballot(procedure);
        assertThat(Visitor.as(PRESS_AGENCY).get("/c/lindental").body())
                .contains("Auf der Startseite zugestimmt", "Sie stimmen für");
        WaitingSource voices = sources.stream()
                .filter(one -> one.key().equals("approvals-voices"))
                .findFirst()
                .orElseThrow();

        assertThatExceptionOfType(NotVisible.class)
                .isThrownBy(
                        () -> stage.ask(CHAIR, () -> voices.answer(stage.world().cooperation(), seen, "agree")));
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> stage.ask(
                        PRESS_AGENCY,
                        () -> voices.answer(
                                stage.world().cooperation(), seen.replaceAll(":.*", ":" + "0".repeat(64)), "agree")));
        assertThat(stage.ask(PRESS_AGENCY, () -> voices.answer(stage.world().cooperation(), seen, "agree")))
                .isEqualTo("approvals.given");
        assertThat(round(procedure).voices())
                .filteredOn(voice -> voice.answer() != null)
                .hasSize(1);
    }
}

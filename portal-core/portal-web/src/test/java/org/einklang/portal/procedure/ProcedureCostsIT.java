package org.einklang.portal.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.einklang.testkit.Personas.CATALOGUE_EDITOR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.PRESS_AGENCY;
import static org.einklang.testkit.Personas.PRESS_JOBCENTER;
import static org.einklang.testkit.Personas.TRAINING_CITY;

import jakarta.persistence.OptimisticLockException;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.einklang.api.approval.Choice;
import org.einklang.api.approval.RoundCard;
import org.einklang.api.approval.RoundState;
import org.einklang.api.money.CostSharing.Way;
import org.einklang.api.people.BodyCard;
import org.einklang.testkit.http.Visitor;
import org.junit.jupiter.api.Test;

/** What a procedure costs and who carries it is part of what is agreed on, and of the paper for the files. */
class ProcedureCostsIT extends ProcedureStage {

    @Test
    void costs_are_part_of_what_is_agreed_on_and_other_shares_void_the_answers() {
        WrittenProcedure procedure = stage.ask(
                PRESS_JOBCENTER,
                () -> procedures.start(body(), proposal("Teilen", false).costing(costs(Way.EQUAL, 0, 0, 0))));
        RoundCard first = round(procedure);
        stage.as(PRESS_AGENCY, () -> rounds.answer(voter(first, PRESS_AGENCY), first.version(), Choice.YES, ""));
        assertThat(Visitor.as(PRESS_AGENCY)
                        .get(LIST + "/" + procedure.number())
                        .body()
                        .replace('\u00a0', ' '))
                .contains("333,34 €", "333,33 €", "Zusammen", "1.000,00 €");

        stage.as(
                PRESS_JOBCENTER,
                () -> procedures.revise(
                        procedure.id(),
                        proposal("Teilen", false).costing(costs(Way.AMOUNTS, 50_000, 30_000, 20_000)),
                        procedure.version()));

        assertThat(rounds.round(first.id()).state()).isEqualTo(RoundState.VOIDED);
        assertThat(round(procedure).tally().missing())
                .isEqualTo(round(procedure).voices().size());
        assertThat(versions.of(procedure.ref())).hasSize(2);
        assertThatThrownBy(() -> stage.as(
                        PRESS_JOBCENTER,
                        () -> procedures.revise(procedure.id(), proposal("Teilen", false), procedure.version())))
                .as("other shares are another version, also for somebody who was not fast enough")
                .isInstanceOf(OptimisticLockException.class);
    }

    @Test
    void who_may_see_it_takes_it_on_paper_with_the_text_the_costs_and_who_said_what_for_whom() throws IOException {
        BodyCard training = body("weit");
        WrittenProcedure procedure = stage.ask(
                TRAINING_CITY,
                () -> procedures.start(
                        training,
                        proposal("Wir mieten **ein** Zelt.\n\n1. Aufbau\n2. Abbau", false)
                                .costing(costs(Way.EQUAL, 0, 0, 0))));
        RoundCard round = round(procedure);
        long deputised = stage.ask(CATALOGUE_EDITOR, () -> rounds.mine(List.of(round)))
                .iterator()
                .next();
        stage.as(CATALOGUE_EDITOR, () -> rounds.answer(deputised, round.version(), Choice.NO, "Zu teuer"));
        RoundCard.Answer said = Objects.requireNonNull(
                rounds.round(round.id()).voice(deputised).orElseThrow().answer());
        String address = "/c/lindental/bodies/weit/procedures/" + procedure.number() + "/procedure.pdf";

        String paper = words(Visitor.known(TRAINING_CITY).get(address).bytes());

        assertThat(paper)
                .contains("Randzeiten", "Wir mieten ein Zelt.", "2. Abbau", "333,34 €", "stimmt nicht zu", "Zu teuer")
                .contains(name(said.by()) + ",", "in Vertretung von " + name(said.insteadOf()))
                .contains("Ergebnis: nicht angenommen");
        assertThat(paper.replace(" ", "")).contains(round.version());
        assertThat(Visitor.known(COORDINATOR).get(address).status()).isEqualTo(404);
    }

    @Test
    void wrong_costs_are_told_at_the_field_and_what_was_typed_stays() {
        Visitor secretary = Visitor.as(PRESS_JOBCENTER);
        Map<String, String> typed = new HashMap<>(Map.of(
                "procedure:title", "Zelt",
                "procedure:text", "Wir mieten ein Zelt.",
                "procedure:deadline", today().plusDays(3).toString(),
                "procedure:amount", "1.234,50",
                "procedure:way", "PERCENT",
                "procedure:shares:0:carries", "on",
                "procedure:shares:0:share", "50",
                "procedure:shares:1:carries", "on",
                "procedure:shares:1:share", "halb",
                "procedure:shares:2:share", ""));
        String refused =
                secretary.submit(LIST + "/new", typed, "procedure:start").body();
        assertThat(refused)
                .contains("id=\"procedure:shares:1:share-error\"", "als Zahl an", "value=\"halb\"", "1.234,50");

        typed.put("procedure:shares:1:share", "49,99");
        assertThat(secretary.submit(LIST + "/new", typed, "procedure:start").body())
                .contains("id=\"procedure:shares:0:share-error\"", "Die Prozente ergeben zusammen 99,99 %");

        typed.put("procedure:shares:0:share", "-5");
        assertThat(secretary.submit(LIST + "/new", typed, "procedure:look").body())
                .as("what is looked at before it is sent is still there, right or wrong")
                .contains("value=\"-5\"", "value=\"49,99\"");

        typed.put("procedure:shares:0:share", "50");
        typed.put("procedure:shares:1:share", "50");
        assertThat(secretary
                        .submit(LIST + "/new", typed, "procedure:look")
                        .body()
                        .replace('\u00a0', ' '))
                .contains("617,25 €", "Wir mieten ein Zelt.");
        assertThat(secretary.submit(LIST + "/new", typed, "procedure:start").location())
                .contains(LIST + "/");
    }
}

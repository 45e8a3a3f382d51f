package org.einklang.portal.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.einklang.testkit.Personas.ADMINISTRATOR;
import static org.einklang.testkit.Personas.CATALOGUE_EDITOR;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.HOST;
import static org.einklang.testkit.Personas.PRESS_AGENCY;
import static org.einklang.testkit.Personas.PRESS_JOBCENTER;
import static org.einklang.testkit.Personas.TRAINING_CITY;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.approval.ApprovalRounds;
import org.einklang.api.approval.Choice;
import org.einklang.api.approval.RoundCard;
import org.einklang.api.approval.RoundState;
import org.einklang.api.money.CostSharing;
import org.einklang.api.money.CostSharing.Way;
import org.einklang.api.money.Money;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.PortalTime;
import org.einklang.api.version.VersionCard;
import org.einklang.api.version.Versions;
import org.einklang.api.waiting.WaitingSource;
import org.einklang.portal.approval.ApprovalOutcome;
import org.einklang.portal.approval.SeveralApproval;
import org.einklang.portal.background.JobKeeping;
import org.einklang.portal.directory.Partner;
import org.einklang.portal.directory.StoredDirectory;
import org.einklang.testkit.Eventually;
import org.einklang.testkit.Persona;
import org.einklang.testkit.http.Answer;
import org.einklang.testkit.http.Statements;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A body agrees without a meeting; AG Familie und Beruf, of which the press officer of the jobcenter is secretary. */
@ExtendWith(ArquillianExtension.class)
class ProceduresIT {

    private static final String LIST = "/c/lindental/bodies/fam/procedures";

    private static final String WAITING = "/c/lindental/approvals";

    @Inject
    private Procedures procedures;

    @Inject
    private SeveralApproval several;

    @Inject
    @Any
    private Instance<WaitingSource> sources;

    @Inject
    private ApprovalRounds rounds;

    @Inject
    private Versions versions;

    @Inject
    private JobKeeping jobs;

    @Inject
    private StoredDirectory directory;

    @Inject
    private Directory people;

    @Inject
    private Stage stage;

    @Inject
    private Clock clock;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Test
    void silence_has_agreed_when_the_deadline_is_over_and_what_was_agreed_stands_although_nobody_acts() {
        WrittenProcedure procedure = started(clock.instant().minus(Duration.ofDays(4)), today().minusDays(1), true);
        assertThat(round(procedure).state()).isEqualTo(RoundState.OPEN);

        stage.as(ADMINISTRATOR, () -> jobs.hurry(endingOfRounds()));

        Eventually.present(
                Duration.ofMinutes(1),
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

    private String name(@Nullable PersonId person) {
        return people.person(Objects.requireNonNull(person)).name();
    }

    /** What stands on it, on one line. */
    private static String words(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper()
                    .getText(pdf)
                    .replaceAll("\\h+|\\R", " ")
                    .replaceAll(" +", " ");
        }
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

        typed.put("procedure:shares:1:share", "50");
        assertThat(secretary
                        .submit(LIST + "/new", typed, "procedure:look")
                        .body()
                        .replace('\u00a0', ' '))
                .contains("617,25 €", "Wir mieten ein Zelt.");
        assertThat(secretary.submit(LIST + "/new", typed, "procedure:start").location())
                .contains(LIST + "/");
    }

    private CostSharing costs(Way way, long... weights) {
        Map<PartnerId, Long> parts = new LinkedHashMap<>();
        List<Partner> partners = directory.partners(stage.world().cooperation());
        for (int at = 0; at < weights.length; at++) {
            parts.put(partners.get(at).partnerId(), weights[at]);
        }
        return CostSharing.divide(Money.euros(1_000), way, parts);
    }

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

    private WrittenProcedure titled(String title) {
        return stage.ask(
                PRESS_JOBCENTER,
                () -> procedures.start(
                        body(), new Procedures.Proposal(title, "Wir machen mit.", today().plusDays(5), false)));
    }

    private String ballot(WrittenProcedure procedure) {
        RoundCard round = round(procedure);
        return voter(round, PRESS_AGENCY) + ":" + round.version();
    }

    private @Nullable Choice said(RoundCard round) {
        long number = voter(round, PRESS_AGENCY);
        RoundCard.Answer answer =
                rounds.round(round.id()).voice(number).orElseThrow().answer();
        return answer == null ? null : answer.choice();
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

    private WrittenProcedure started(Instant moment, LocalDate lastDay, boolean silence) {
        WrittenProcedure[] started = new WrittenProcedure[1];
        stage.as(
                PRESS_JOBCENTER,
                moment,
                () -> started[0] = procedures.start(
                        body(), new Procedures.Proposal("Randzeiten", "Wir fragen die Kitas.", lastDay, silence)));
        return started[0];
    }

    private Procedures.Proposal proposal(String text, boolean silence) {
        return new Procedures.Proposal("Randzeiten", text, today().plusDays(5), silence);
    }

    private RoundCard round(WrittenProcedure procedure) {
        return rounds.about(List.of(procedure.ref()))
                .getOrDefault(procedure.ref(), List.of())
                .get(0);
    }

    private long voter(RoundCard round, Persona persona) {
        return round.voices().stream()
                .filter(voice -> stage.person(persona).equals(voice.voter().person()))
                .findFirst()
                .orElseThrow()
                .number();
    }

    private BodyCard body() {
        return body("fam");
    }

    private BodyCard body(String key) {
        return directory.bodies(stage.world().cooperation()).stream()
                .filter(card -> card.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private long endingOfRounds() {
        return entities.createQuery("select j.id from StoredJob j where j.kind = 'approvals.job.ending'", Long.class)
                .getSingleResult();
    }

    private LocalDate today() {
        return PortalTime.dayOf(clock.instant());
    }
}

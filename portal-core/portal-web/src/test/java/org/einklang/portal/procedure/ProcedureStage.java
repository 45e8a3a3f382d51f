package org.einklang.portal.procedure;

import static org.einklang.testkit.Personas.PRESS_AGENCY;
import static org.einklang.testkit.Personas.PRESS_JOBCENTER;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.einklang.api.approval.ApprovalRounds;
import org.einklang.api.approval.Choice;
import org.einklang.api.approval.RoundCard;
import org.einklang.api.money.CostSharing;
import org.einklang.api.money.CostSharing.Way;
import org.einklang.api.money.Money;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.Directory;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.PortalTime;
import org.einklang.api.version.Versions;
import org.einklang.api.waiting.WaitingSource;
import org.einklang.portal.approval.SeveralApproval;
import org.einklang.portal.background.JobKeeping;
import org.einklang.portal.directory.Partner;
import org.einklang.portal.directory.StoredDirectory;
import org.einklang.testkit.Persona;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtendWith;

/** What tests of written procedures share: AG Familie und Beruf, of which the press officer of the jobcenter is secretary. */
@ExtendWith(ArquillianExtension.class)
abstract class ProcedureStage {

    static final String LIST = "/c/lindental/bodies/fam/procedures";

    static final String WAITING = "/c/lindental/approvals";

    @Inject
    Procedures procedures;

    @Inject
    SeveralApproval several;

    @Inject
    @Any
    Instance<WaitingSource> sources;

    @Inject
    ApprovalRounds rounds;

    @Inject
    Versions versions;

    @Inject
    JobKeeping jobs;

    @Inject
    StoredDirectory directory;

    @Inject
    Directory people;

    @Inject
    Stage stage;

    @Inject
    Clock clock;

    @PersistenceContext(unitName = "core")
    EntityManager entities;

    String name(@Nullable PersonId person) {
        return people.person(Objects.requireNonNull(person)).name();
    }

    /** What stands on it, on one line. */
    static String words(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper()
                    .getText(pdf)
                    .replaceAll("\\h+|\\R", " ")
                    .replaceAll(" +", " ");
        }
    }

    CostSharing costs(Way way, long... weights) {
        Map<PartnerId, Long> parts = new LinkedHashMap<>();
        List<Partner> partners = directory.partners(stage.world().cooperation());
        for (int at = 0; at < weights.length; at++) {
            parts.put(partners.get(at).partnerId(), weights[at]);
        }
        return CostSharing.divide(Money.euros(1_000), way, parts);
    }

    WrittenProcedure titled(String title) {
        return stage.ask(
                PRESS_JOBCENTER,
                () -> procedures.start(
                        body(), new Procedures.Proposal(title, "Wir machen mit.", today().plusDays(5), false)));
    }

    String ballot(WrittenProcedure procedure) {
        RoundCard round = round(procedure);
        return voter(round, PRESS_AGENCY) + ":" + round.version();
    }

    @Nullable
    Choice said(RoundCard round) {
        long number = voter(round, PRESS_AGENCY);
        RoundCard.Answer answer =
                rounds.round(round.id()).voice(number).orElseThrow().answer();
        return answer == null ? null : answer.choice();
    }

    WrittenProcedure started(Instant moment, LocalDate lastDay, boolean silence) {
        WrittenProcedure[] started = new WrittenProcedure[1];
        stage.as(
                PRESS_JOBCENTER,
                moment,
                () -> started[0] = procedures.start(
                        body(), new Procedures.Proposal("Randzeiten", "Wir fragen die Kitas.", lastDay, silence)));
        return started[0];
    }

    Procedures.Proposal proposal(String text, boolean silence) {
        return new Procedures.Proposal("Randzeiten", text, today().plusDays(5), silence);
    }

    RoundCard round(WrittenProcedure procedure) {
        return rounds.about(List.of(procedure.ref()))
                .getOrDefault(procedure.ref(), List.of())
                .get(0);
    }

    long voter(RoundCard round, Persona persona) {
        return round.voices().stream()
                .filter(voice -> stage.person(persona).equals(voice.voter().person()))
                .findFirst()
                .orElseThrow()
                .number();
    }

    BodyCard body() {
        return body("fam");
    }

    BodyCard body(String key) {
        return directory.bodies(stage.world().cooperation()).stream()
                .filter(card -> card.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    long endingOfRounds() {
        return entities.createQuery("select j.id from StoredJob j where j.kind = 'approvals.job.ending'", Long.class)
                .getSingleResult();
    }

    LocalDate today() {
        return PortalTime.dayOf(clock.instant());
    }
}

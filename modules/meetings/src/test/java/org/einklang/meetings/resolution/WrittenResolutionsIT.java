package org.einklang.meetings.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.EVALUATOR;
import static org.einklang.testkit.Personas.HEAD_OF_AGENCY;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;
import static org.einklang.testkit.Personas.TEAM_AGENCY;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.approval.RoundId;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.Directory;
import org.einklang.api.procedure.ProcedureCarried;
import org.einklang.api.time.PortalTime;
import org.einklang.meetings.MeetingStage;
import org.einklang.meetings.minutes.FoundBy;
import org.einklang.meetings.minutes.RecordedOutcome;
import org.einklang.meetings.minutes.Resolution;
import org.einklang.meetings.minutes.ResolutionRecording;
import org.einklang.meetings.minutes.ResolutionState;
import org.einklang.meetings.minutes.Validity;
import org.einklang.meetings.minutes.VoteCount;
import org.einklang.meetings.planning.Meeting;
import org.einklang.testkit.Persona;
import org.einklang.testkit.TestPortal;
import org.einklang.testkit.http.Visitor;
import org.einklang.testkit.server.Stage;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a body agrees on in writing stands in the register like what it resolves in a meeting (domain.md, WrittenProcedure). */
@ExtendWith(ArquillianExtension.class)
class WrittenResolutionsIT {

    private static final AtomicLong PROCEDURES = new AtomicLong(900_000);

    @Inject
    private Stage stage;

    @Inject
    private Directory directory;

    @Inject
    private Resolutions resolutions;

    @Inject
    private WrittenResolutions written;

    @Inject
    private MeetingStage meetings;

    @Inject
    private ResolutionRecording recording;

    @Inject
    private OutcomeCorrecting correcting;

    @Inject
    private Event<ProcedureCarried> carried;

    @Inject
    private UserTransaction transaction;

    @Inject
    private Clock clock;

    @PersistenceContext(unitName = "meetings")
    private EntityManager entities;

    @Test
    void it_has_the_next_number_of_the_body_and_says_the_text_that_was_agreed_on() throws Exception {
        Resolution first = agreed("Erste schriftliche Frage", "Wir machen **mit**.");
        Resolution second = agreed("Zweite schriftliche Frage", "x".repeat(14_900));

        assertThat(number(second)).isEqualTo(number(first) + 1);
        Visitor member = Visitor.as(STEERING_AGENCY);
        String page = member.get(path(first)).body();
        assertThat(page).contains("Erste schriftliche Frage", "<strong>mit</strong>", "Umlaufverfahren");
        assertThat(member.get(path(first) + "/extract.pdf").status()).isEqualTo(200);
        assertThat(member.get(path(second) + "/extract.docx").status()).isEqualTo(200);
        String register = "/c/lindental/meetings/resolutions?sort=decided&order=desc&year=";
        assertThat(member.get(register + today().getYear()).body()).contains("Zweite schriftliche Frage");
    }

    @Test
    void the_members_of_the_body_see_it_and_nobody_else() throws Exception {
        Resolution resolution = agreed("Nur für die Steuerungsgruppe", "Wir machen mit.");

        assertThat(Visitor.as(EVALUATOR).get(path(resolution)).status()).isEqualTo(200);
        for (Persona other : List.of(TEAM_AGENCY, HEAD_OF_AGENCY, COORDINATOR)) {
            assertThat(Visitor.as(other).get(path(resolution)).status())
                    .as(other.account())
                    .isEqualTo(404);
        }
    }

    @Test
    void only_chair_and_secretary_say_once_for_how_long_it_is_in_force() throws Exception {
        Resolution resolution = agreed("Geltung ergänzen", "Gilt ein Jahr.");
        LocalDate end = today().plusYears(1);
        Validity year = new Validity(null, end, null, false);
        for (Persona other : List.of(STEERING_AGENCY, EVALUATOR, COORDINATOR, TEAM_AGENCY)) {
            assertThatExceptionOfType(NotVisible.class)
                    .isThrownBy(() -> stage.as(other, () -> written.complete(here(), resolution.key(), year, null)));
        }
        stage.as(SECRETARY, () -> written.complete(here(), resolution.key(), year, null));

        assertThat(read(resolution).getValidity().getUntil()).isEqualTo(end);
        assertRefused("meetings.resolution.completed", CHAIR, resolution, new Validity(), null);
    }

    /** [003 F]. */
    @Test
    void it_takes_the_place_of_another_one_but_not_of_what_only_consensus_may_change() throws Exception {
        Resolution old = agreed("Alte Regel", "So war es.");
        Resolution kept = agreed("Nur im Konsens", "So bleibt es.");
        stage.as(SECRETARY, () -> written.complete(here(), kept.key(), new Validity(null, null, null, true), null));
        Resolution other = agreed("Neue Regel", "So ist es.");

        assertRefused("meetings.resolution.needs_consensus", CHAIR, other, new Validity(), kept.id());
        stage.as(CHAIR, () -> written.complete(here(), other.key(), new Validity(), old.id()));
        assertThat(read(old).getState()).isEqualTo(ResolutionState.REPLACED);
        assertThat(read(kept).getState()).isEqualTo(ResolutionState.ADOPTED);
    }

    @Test
    void one_that_a_meeting_replaced_by_mistake_stands_again() throws Exception {
        Resolution old = agreed("Versehentlich ersetzt", "Das gilt weiter.");
        Meeting meeting = meetings.begun("Versehen im Umlauf", 3_375);
        long latest = meetings.proposal(meeting, "Der neue Beschluss");
        RecordedOutcome inItsPlace = new RecordedOutcome(
                ResolutionState.ADOPTED,
                FoundBy.CONSENSUS,
                new VoteCount(List.of()),
                Set.of(),
                new Validity(),
                old.id());
        stage.as(SECRETARY, () -> recording.record(meeting.id(), latest, inItsPlace));
        assertThat(read(old).getState()).isEqualTo(ResolutionState.REPLACED);
        int seen = meetings.minutes(meeting).resolution(latest).version();

        stage.as(
                SECRETARY,
                () -> correcting.correct(meeting.id(), latest, RecordedOutcome.plain(ResolutionState.POSTPONED), seen));

        assertThat(read(old).getState()).isEqualTo(ResolutionState.ADOPTED);
    }

    @Test
    void it_never_takes_its_own_place_nor_that_of_another_body() throws Exception {
        Resolution resolution = agreed("Sich selbst", "Nein.");
        Resolution strange = agreed("ausb", "Eine andere Gruppe", "Ja.");

        for (long impossible : List.of(resolution.id(), strange.id())) {
            assertThatExceptionOfType(NotVisible.class)
                    .isThrownBy(() -> stage.as(
                            CHAIR, () -> written.complete(here(), resolution.key(), new Validity(), impossible)));
        }
        assertThat(read(resolution).replaces()).isNull();
    }

    private void assertRefused(
            String key, Persona persona, Resolution resolution, Validity terms, @Nullable Long replaces) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> stage.as(persona, () -> written.complete(here(), resolution.key(), terms, replaces)))
                .satisfies(fault -> assertThat(fault.key()).isEqualTo(key));
    }

    private Resolution agreed(String title, String text) throws Exception {
        return agreed("stg", title, text);
    }

    /** As the host tells it when the last answer is there. */
    private Resolution agreed(String body, String title, String text) throws Exception {
        ItemRef procedure = new ItemRef("core", "procedure", String.valueOf(PROCEDURES.incrementAndGet()));
        transaction.begin();
        carried.fire(new ProcedureCarried(here(), body(body), procedure, new RoundId(0), title, text, today()));
        transaction.commit();
        ItemRef entry =
                Objects.requireNonNull(written.entries(List.of(procedure)).get(procedure));
        return entities.find(Resolution.class, Long.valueOf(entry.id()));
    }

    private Resolution read(Resolution resolution) {
        return stage.ask(EVALUATOR, () -> resolutions.numbered(here(), resolution.key()));
    }

    private static long number(Resolution resolution) {
        String key = resolution.key();
        assertThat(key).matches("stg-" + TestPortal.STARTED.toString().substring(0, 4) + "-\\d{3}");
        return Long.parseLong(key.substring(key.lastIndexOf('-') + 1));
    }

    private static String path(Resolution resolution) {
        return "/c/lindental/meetings/resolutions/" + resolution.key().toLowerCase(Locale.ROOT);
    }

    private BodyId body(String key) {
        return directory.bodies(here()).stream()
                .filter(one -> one.key().equals(key))
                .map(BodyCard::id)
                .findFirst()
                .orElseThrow();
    }

    private CooperationId here() {
        return stage.world().cooperation();
    }

    private LocalDate today() {
        return PortalTime.dayOf(clock.instant());
    }
}

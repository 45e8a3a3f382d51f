package org.einklang.portal.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.einklang.testkit.Personas.CATALOGUE_EDITOR;
import static org.einklang.testkit.Personas.CHAIR;
import static org.einklang.testkit.Personas.COORDINATOR;
import static org.einklang.testkit.Personas.PRESS_AGENCY;
import static org.einklang.testkit.Personas.SECRETARY;
import static org.einklang.testkit.Personas.STEERING_AGENCY;
import static org.einklang.testkit.Personas.STEERING_JOBCENTER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Role;
import org.einklang.api.approval.ApprovalRounds;
import org.einklang.api.approval.ApprovalRule;
import org.einklang.api.approval.Choice;
import org.einklang.api.approval.NewRound;
import org.einklang.api.approval.RoundCard;
import org.einklang.api.approval.RoundEnded;
import org.einklang.api.approval.RoundId;
import org.einklang.api.approval.RoundState;
import org.einklang.api.approval.Voter;
import org.einklang.api.deadline.Deadlines;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.Seat;
import org.einklang.api.version.ContentHash;
import org.einklang.portal.directory.StoredDirectory;
import org.einklang.portal.rights.RoleGiven;
import org.einklang.testkit.Persona;
import org.einklang.testkit.server.Stage;
import org.einklang.testkit.server.Transactions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Several are asked, a rule decides, and the round ends once. */
@ExtendWith(ArquillianExtension.class)
class ApprovalsIT {

    private static final String TEXT = ContentHash.of("Wir machen mit.");
    private static final String OTHER = ContentHash.of("Wir machen nicht mit.");

    @Inject
    private ApprovalRounds rounds;

    @Inject
    private StoredRounds stored;

    @Inject
    private StoredDirectory directory;

    @Inject
    private Ends ends;

    @Inject
    private Stage stage;

    @Inject
    private Clock clock;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private VoicesHandover handover;

    @Inject
    private Event<RoleGiven> given;

    private int things;

    /** How rounds ended, in the order in which it was announced. */
    @ApplicationScoped
    static class Ends {
        final ConcurrentLinkedQueue<RoundEnded> all = new ConcurrentLinkedQueue<>();

        void note(@Observes RoundEnded ended) {
            all.add(ended);
        }

        List<RoundState> of(RoundId round) {
            return all.stream()
                    .filter(end -> end.round().equals(round))
                    .map(RoundEnded::state)
                    .toList();
        }
    }

    @BeforeEach
    void countThings() {
        things++;
    }

    @Test
    void all_agree_and_the_round_is_carried_once() {
        RoundId round = asked(ApprovalRule.CONSENSUS, STEERING_AGENCY, STEERING_JOBCENTER, CHAIR);
        answer(round, STEERING_AGENCY, Choice.YES, "");
        answer(round, STEERING_JOBCENTER, Choice.YES, "");
        assertThat(state(round)).isEqualTo(RoundState.OPEN);
        answer(round, CHAIR, Choice.YES, "");

        assertThat(state(round)).isEqualTo(RoundState.CARRIED);
        assertThat(ends.of(round)).containsExactly(RoundState.CARRIED);
    }

    @Test
    void two_who_answer_at_the_same_moment_end_the_round_once() {
        for (int again = 0; again < 5; again++) {
            RoundId round = asked(
                    new ApprovalRule(ApprovalRule.Kind.EVERY_PARTNER, false, ApprovalRule.CONSENSUS.quorum()),
                    STEERING_AGENCY,
                    STEERING_JOBCENTER);
            List<CompletableFuture<Boolean>> both = List.of(
                    CompletableFuture.supplyAsync(() -> tried(round, STEERING_AGENCY, Choice.YES)),
                    CompletableFuture.supplyAsync(() -> tried(round, STEERING_JOBCENTER, Choice.NO)));
            both.forEach(CompletableFuture::join);

            assertThat(state(round)).isEqualTo(RoundState.REJECTED);
            assertThat(ends.of(round)).containsExactly(RoundState.REJECTED);
        }
    }

    @Test
    void a_changed_text_voids_the_answers_and_nobody_can_answer_to_the_former_one() {
        RoundId round = asked(ApprovalRule.CONSENSUS, STEERING_AGENCY, STEERING_JOBCENTER);
        answer(round, STEERING_AGENCY, Choice.YES, "");
        stage.as(SECRETARY, () -> rounds.changed(rounds.round(round).about(), OTHER));

        assertThat(ends.of(round)).containsExactly(RoundState.VOIDED);
        assertThatThrownBy(() -> answer(round, STEERING_JOBCENTER, Choice.YES, ""))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("approvals.over");
    }

    @Test
    void who_has_read_another_text_is_asked_to_read_again() {
        RoundId round = asked(ApprovalRule.CONSENSUS, STEERING_AGENCY, STEERING_JOBCENTER);
        long voter = rounds.round(round).voices().get(0).number();

        assertThatThrownBy(() -> stage.as(STEERING_AGENCY, () -> rounds.answer(voter, OTHER, Choice.YES, "")))
                .hasMessageContaining("approvals.other_text");
    }

    @Test
    void nobody_answers_for_others() {
        RoundId round = asked(ApprovalRule.CONSENSUS, STEERING_AGENCY, STEERING_JOBCENTER);
        long voter = rounds.round(round).voices().get(0).number();

        assertThatThrownBy(() -> stage.as(STEERING_JOBCENTER, () -> rounds.answer(voter, TEXT, Choice.YES, "")))
                .isInstanceOf(NotVisible.class);
        assertThatThrownBy(() -> stage.as(COORDINATOR, () -> rounds.answer(voter, TEXT, Choice.YES, "")))
                .isInstanceOf(NotVisible.class);
    }

    @Test
    void an_objection_says_why_and_an_answer_may_be_changed_while_the_round_is_open() {
        RoundId round = asked(
                new ApprovalRule(ApprovalRule.Kind.MAJORITY, false, ApprovalRule.CONSENSUS.quorum()),
                STEERING_AGENCY,
                STEERING_JOBCENTER,
                CHAIR);
        assertThatThrownBy(() -> answer(round, STEERING_AGENCY, Choice.YES_IF, " "))
                .isInstanceOf(RuleViolation.class)
                .hasMessageContaining("approvals.reason_missing");
        answer(round, STEERING_AGENCY, Choice.NO, "zu teuer");
        answer(round, STEERING_AGENCY, Choice.YES, "doch");

        RoundCard.Answer last =
                Objects.requireNonNull(rounds.round(round).voices().get(0).answer());
        assertThat(last.choice()).isEqualTo(Choice.YES);
        long former = entities.createQuery("select count(f) from FormerAnswer f where f.voterId = :voter", Long.class)
                .setParameter("voter", rounds.round(round).voices().get(0).number())
                .getSingleResult();
        assertThat(former).isEqualTo(1);
    }

    @Test
    void at_midnight_in_berlin_the_deadline_is_over_also_when_the_clocks_change() {
        for (LocalDate day : List.of(LocalDate.of(2026, 3, 29), LocalDate.of(2026, 10, 25))) {
            Instant midnight = Deadlines.endOf(day);
            RoundId round = open(ApprovalRule.CONSENSUS, midnight, STEERING_AGENCY, STEERING_JOBCENTER);
            long voter = rounds.round(round).voices().get(0).number();

            stage.as(STEERING_AGENCY, midnight.minusSeconds(1), () -> rounds.answer(voter, TEXT, Choice.YES, ""));
            assertThatThrownBy(() ->
                            stage.as(STEERING_AGENCY, midnight, () -> rounds.answer(voter, TEXT, Choice.ABSTAIN, "")))
                    .hasMessageContaining("approvals.over");
            stage.as(CHAIR, midnight.minusSeconds(1), () -> stored.close(round.value()));
            assertThat(state(round)).isEqualTo(RoundState.OPEN);
            stage.as(CHAIR, midnight, () -> stored.close(round.value()));
            assertThat(state(round)).isEqualTo(RoundState.EXPIRED);
        }
    }

    @Test
    void whoever_has_not_answered_is_reminded_once_and_nobody_after_the_end() {
        Instant end = clock.instant().plus(Duration.ofDays(3));
        RoundId open = open(ApprovalRule.CONSENSUS, end, STEERING_AGENCY, STEERING_JOBCENTER);
        RoundId over = open(ApprovalRule.CONSENSUS, end.plusSeconds(1), STEERING_AGENCY, STEERING_JOBCENTER);
        stage.as(SECRETARY, () -> rounds.withdraw(over));
        for (RoundId round : List.of(open, open, over)) { // two nodes may have found the first one at the same moment
            stage.as(CHAIR, () -> stored.remind(round.value()));
        }

        assertThat(reminders(open)).isEqualTo(2);
        assertThat(reminders(over)).isZero();
    }

    private long reminders(RoundId round) {
        return told(round, "approvals.reminded");
    }

    private long told(RoundId round, String key) {
        return ((Number) entities.createNativeQuery(
                                "select count(*) from EK_CORE.TOLD where item_id = ? and text_key = ?")
                        .setParameter(1, rounds.round(round).about().id())
                        .setParameter(2, key)
                        .getSingleResult())
                .longValue();
    }

    @Test
    void silence_consents_when_that_was_said() {
        Instant end = clock.instant().plus(Duration.ofDays(3));
        RoundId round = open(ApprovalRule.CONSENSUS.orSilence(), end, STEERING_AGENCY, STEERING_JOBCENTER);
        answer(round, STEERING_AGENCY, Choice.YES, "");
        stage.as(CHAIR, end, () -> stored.close(round.value()));

        assertThat(ends.of(round)).containsExactly(RoundState.CARRIED);
    }

    @Test
    void a_deputy_who_acts_answers_for_the_seat_and_both_names_are_kept() {
        Persona deputy = CATALOGUE_EDITOR;
        BodyId body = directory.bodies(stage.world().cooperation()).stream()
                .filter(card -> card.key().equals("weit"))
                .findFirst()
                .orElseThrow()
                .id();
        Seat seat = directory.actingSeats(body, stage.world().today()).stream()
                .filter(one -> one.deputisesFor().isPresent())
                .findFirst()
                .orElseThrow();
        assertThat(seat.person()).isEqualTo(stage.person(deputy));
        RoundId round =
                opened(ApprovalRule.CONSENSUS, clock.instant().plus(Duration.ofDays(3)), List.of(Voter.seat(seat)));
        long voter = rounds.round(round).voices().get(0).number();
        stage.as(deputy, () -> rounds.answer(voter, TEXT, Choice.YES, ""));

        RoundCard.Answer answer =
                Objects.requireNonNull(rounds.round(round).voices().get(0).answer());
        assertThat(answer.by()).isEqualTo(stage.person(deputy));
        assertThat(answer.insteadOf()).isEqualTo(seat.deputisesFor().orElseThrow());
    }

    @Test
    void a_contact_who_leaves_hands_the_question_on_and_answers_until_the_last_day() throws Exception {
        RoundId round = asked(ApprovalRule.CONSENSUS, STEERING_AGENCY, STEERING_JOBCENTER);
        PersonId leaving = stage.person(STEERING_AGENCY);
        LocalDate today = stage.world().today();
        Transactions.takeBack(() -> {
            assertThat(handover.of(leaving, stage.world().cooperation()).get(0).number())
                    .isPositive();
            handover.handOver(leaving, stage.person(PRESS_AGENCY), stage.world().cooperation(), today);
            answer(round, STEERING_AGENCY, Choice.ABSTAIN, "");
            Instant tomorrow = clock.instant().plus(Duration.ofDays(1));
            long voter = rounds.round(round).voices().get(0).number();
            stage.as(PRESS_AGENCY, tomorrow, () -> rounds.answer(voter, TEXT, Choice.YES, ""));

            RoundCard.Voice voice = rounds.round(round).voices().get(0);
            assertThat(voice.voter().person()).isEqualTo(stage.person(PRESS_AGENCY));
            assertThat(voice.former()).isEqualTo(leaving);
            assertThatThrownBy(() ->
                            stage.as(STEERING_AGENCY, tomorrow, () -> rounds.answer(voter, TEXT, Choice.NO, "nein")))
                    .hasMessageContaining("approvals.passed_on");
        });
    }

    @Test
    void the_heads_of_a_partner_are_asked_and_so_is_who_becomes_one() throws Exception {
        PartnerId agency = partner(STEERING_AGENCY);
        RoundId round = opened(
                ApprovalRule.EVERY_PARTNER, clock.instant().plus(Duration.ofDays(3)), List.of(Voter.partner(agency)));
        Transactions.takeBack(() -> {
            RoleGiven head = new RoleGiven(
                    Role.PARTNER_LEAD,
                    stage.person(PRESS_AGENCY),
                    Optional.of(stage.world().cooperation()),
                    Optional.of(agency));
            stage.as(COORDINATOR, () -> given.fire(head));
            entities.flush();
            assertThat(told(round, "approvals.inherited")).isEqualTo(1);
        });
        assertThat(rounds.round(round).voices().get(0).vacant()).isEqualTo(told(round, "approvals.asked") == 0);
    }

    private RoundId asked(ApprovalRule rule, Persona... voters) {
        return open(rule, clock.instant().plus(Duration.ofDays(7)), voters);
    }

    private RoundId open(ApprovalRule rule, Instant deadline, Persona... voters) {
        List<Voter> asked = List.of(voters).stream()
                .map(voter -> Voter.person(stage.person(voter), partner(voter)))
                .toList();
        return opened(rule, deadline, asked);
    }

    private RoundId opened(ApprovalRule rule, Instant deadline, List<Voter> voters) {
        RoundId[] id = new RoundId[1];
        ItemRef thing =
                new ItemRef("core", "probe", System.identityHashCode(this) + "-" + things + "-" + deadline.hashCode());
        stage.as(
                SECRETARY,
                () -> id[0] =
                        rounds.open(new NewRound(stage.world().cooperation(), thing, TEXT, rule, voters, deadline)));
        return id[0];
    }

    private PartnerId partner(Persona persona) {
        return directory.seats(stage.world().body("stg"), stage.world().today()).stream()
                .filter(seat -> seat.person().equals(stage.person(persona)))
                .findFirst()
                .orElseThrow()
                .partner();
    }

    private void answer(RoundId round, Persona persona, Choice choice, String reason) {
        long voter = rounds.round(round).voices().stream()
                .filter(voice -> stage.person(persona).equals(voice.voter().person()))
                .findFirst()
                .orElseThrow()
                .number();
        stage.as(persona, () -> rounds.answer(voter, TEXT, choice, reason));
    }

    /** Whether the answer was in time; who is second may find the round over. */
    private boolean tried(RoundId round, Persona persona, Choice choice) {
        try {
            answer(round, persona, choice, "Grund");
            return true;
        } catch (RuleViolation over) {
            return false;
        }
    }

    private RoundState state(RoundId round) {
        return rounds.round(round).state();
    }
}

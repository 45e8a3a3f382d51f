package org.einklang.portal.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.einklang.testkit.Personas.HOST;
import static org.einklang.testkit.Personas.PRESS_AGENCY;
import static org.einklang.testkit.Personas.PRESS_CITY;
import static org.einklang.testkit.Personas.SECRETARY;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Role;
import org.einklang.api.approval.ApprovalRounds;
import org.einklang.api.approval.ApprovalRule;
import org.einklang.api.approval.Choice;
import org.einklang.api.approval.NewRound;
import org.einklang.api.approval.RoundCard;
import org.einklang.api.approval.RoundId;
import org.einklang.api.approval.RoundState;
import org.einklang.api.approval.Voter;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.VotingRight;
import org.einklang.api.version.ContentHash;
import org.einklang.portal.approval.RoundViews;
import org.einklang.portal.approval.StoredRounds;
import org.einklang.portal.approval.VoiceSuccession;
import org.einklang.testkit.Persona;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A seat changes hands while a round runs: the voice belongs to the seat. */
class VoiceSuccessionIT extends SeatStage {

    private static final String TEXT = ContentHash.of("Wir machen mit.");

    @Inject
    private ApprovalRounds rounds;

    @Inject
    private StoredRounds stored;

    @Inject
    private VoiceSuccession succession;

    @Inject
    private RoundViews views;

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @SuppressWarnings("NullAway.Init") // set up before each test
    private RoundId round;

    @SuppressWarnings("NullAway.Init") // set up before each test
    private ItemRef thing;

    @BeforeEach
    void city_and_agency_are_asked() {
        stage.ask(SECRETARY, () -> give(PRESS_AGENCY, Role.MEMBER, VotingRight.VOTING));
        thing = new ItemRef("core", "probe", UUID.randomUUID().toString());
        List<Voter> voters = acting().stream().map(Voter::seat).toList();
        Instant end = clock.instant().plus(Duration.ofDays(5));
        round = stage.ask(
                SECRETARY, () -> rounds.open(new NewRound(here(), thing, TEXT, ApprovalRule.CONSENSUS, voters, end)));
    }

    @AfterEach
    void the_round_is_gone() throws Exception {
        inTransaction(() -> {
            sql("delete from EK_CORE.APPROVAL_FORMER where voter_id in"
                    + " (select id from EK_CORE.APPROVAL_VOTER where round_id = ?)");
            sql("delete from EK_CORE.APPROVAL_VOTER where round_id = ?");
            sql("delete from EK_CORE.APPROVAL_ROUND where id = ?");
        });
    }

    @Test
    void the_successor_is_asked_once_and_the_predecessor_no_longer_counts() {
        handOver();
        assertThat(succession.due()).as("today the seat is still theirs").doesNotContain(round.value());

        tomorrow(HOST, () -> assertThat(succession.due()).contains(round.value()));
        tomorrow(HOST, () -> succession.passOn(round.value()));
        tomorrow(HOST, () -> succession.passOn(round.value()));

        assertThat(city().voter().person()).isEqualTo(stage.person(HOST));
        assertThat(city().former()).isEqualTo(stage.person(PRESS_CITY));
        assertThat(told(HOST)).isEqualTo(1);
        assertThat(mailsAbout()).isEqualTo(1);
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> tomorrow(PRESS_CITY, () -> answer(Choice.YES)))
                .extracting(RuleViolation::key)
                .isEqualTo("approvals.passed_on");
        tomorrow(HOST, () -> answer(Choice.YES));
        assertThat(Objects.requireNonNull(city().answer()).by()).isEqualTo(stage.person(HOST));
    }

    @Test
    void a_successor_who_answers_before_the_portal_has_asked_counts_as_well() {
        handOver();

        tomorrow(HOST, () -> answer(Choice.YES));

        assertThat(Objects.requireNonNull(city().answer()).insteadOf()).isNull();
    }

    @Test
    void what_the_predecessor_has_answered_stays_with_their_name() {
        stage.as(PRESS_CITY, () -> answer(Choice.YES));
        handOver();
        tomorrow(HOST, () -> succession.passOn(round.value()));

        assertThat(Objects.requireNonNull(city().answer()).by()).isEqualTo(stage.person(PRESS_CITY));
        assertThat(told(HOST)).as("nothing is missing").isZero();
        tomorrow(HOST, () -> {
            var shown = views.of(List.of(rounds.round(round))).get(0).voices().get(0);
            String predecessor = directory.person(stage.person(PRESS_CITY)).name();
            assertThat(shown.who())
                    .contains(directory.person(stage.person(HOST)).name(), "Nachfolge von " + predecessor);
            assertThat(shown.what()).contains("stimmt zu", predecessor);
        });
    }

    @Test
    void a_seat_that_ends_without_a_successor_is_waited_for_and_is_not_silent_at_the_deadline() {
        stage.as(PRESS_AGENCY, () -> rounds.answer(voices().get(1).number(), TEXT, Choice.YES, ""));
        stage.as(SECRETARY, () -> filling.end(seat, today()));

        tomorrow(PRESS_AGENCY, () -> {
            assertThat(city().vacant()).isTrue();
            assertThat(views.of(List.of(rounds.round(round)))
                            .get(0)
                            .voices()
                            .get(0)
                            .what())
                    .contains("zurzeit unbesetzt", "fehlt die Stimme dieses Partners");
        });
        assertThat(rounds.round(round).state()).isEqualTo(RoundState.OPEN);
        stage.as(SECRETARY, clock.instant().plus(Duration.ofDays(5)), () -> stored.close(round.value()));
        assertThat(rounds.round(round).state()).isEqualTo(RoundState.EXPIRED);
    }

    private void handOver() {
        stage.as(SECRETARY, () -> filling.end(seat, today()));
        stage.as(
                SECRETARY,
                () -> filling.give(
                        group.id(),
                        stage.person(HOST),
                        null,
                        new SeatTerms(Role.CHAIR, VotingRight.VOTING, null, null),
                        today().plusDays(1)));
    }

    private void tomorrow(Persona persona, Runnable deed) {
        stage.as(persona, clock.instant().plus(Duration.ofDays(1)), deed);
    }

    private void answer(Choice choice) {
        rounds.answer(city().number(), TEXT, choice, "");
    }

    private RoundCard.Voice city() {
        return voices().get(0);
    }

    private List<RoundCard.Voice> voices() {
        return rounds.round(round).voices();
    }

    private long told(Persona persona) {
        return count("select count(*) from EK_CORE.TOLD where item_id = ? and text_key = 'approvals.inherited'"
                + " and person_id = " + stage.person(persona).value());
    }

    private long mailsAbout() {
        return count("select count(*) from EK_CORE.OUTBOX_MAIL where item_id = ?");
    }

    private long count(String statement) {
        return ((Number) entities.createNativeQuery(statement)
                        .setParameter(1, thing.id())
                        .getSingleResult())
                .longValue();
    }

    private void sql(String statement) {
        entities.createNativeQuery(statement).setParameter(1, round.value()).executeUpdate();
    }
}

package org.einklang.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Role;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.BodyLevel;
import org.einklang.api.people.BodyRules;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.DecisionRule;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.Seat;
import org.einklang.api.people.VotingRight;
import org.einklang.meetings.invitation.Invitee;
import org.einklang.meetings.planning.AgendaItem;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.MeetingPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who was not there for an item stands in the minutes, and counts when something is adopted. */
class PresenceTest {

    private static final PersonId JANA = new PersonId(1);
    private static final PersonId OEMER = new PersonId(2);
    private static final PersonId KIM = new PersonId(3);

    private final Meeting meeting = meeting();
    private final Minutes minutes = new Minutes(meeting, KIM);

    @Test
    void who_was_not_there_is_kept_and_taken_back() {
        minutes.keepAbsent(item(), Set.of(JANA, OEMER));
        minutes.keepAbsent(item(), Set.of(OEMER, KIM));
        assertThat(minutes.absentAt(item().id())).containsExactlyInAnyOrder(OEMER, KIM);

        minutes.keepAbsent(item(), Set.of());
        assertThat(minutes.absentAt(item().id())).isEmpty();
    }

    @Test
    void once_the_minutes_are_handed_in_nothing_changes() {
        minutes.handIn(KIM, null);

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> minutes.keepAbsent(item(), Set.of(JANA)))
                .extracting(RuleViolation::key)
                .isEqualTo("meetings.minutes.not_a_draft");
    }

    @Test
    void the_fingerprint_knows_who_was_not_there_and_is_the_same_as_ever_if_all_were() {
        Invitee present = new Invitee(meeting, JANA);
        present.attend(true);
        List<Invitee> invited = List.of(present, new Invitee(meeting, OEMER));
        String all = FrozenContent.hash(meeting, minutes, invited);

        minutes.keepAbsent(item(), Set.of(OEMER));
        assertThat(FrozenContent.hash(meeting, minutes, invited)).isEqualTo(all);
        minutes.keepAbsent(item(), Set.of(JANA));
        assertThat(FrozenContent.hash(meeting, minutes, invited)).isNotEqualTo(all);
    }

    /** More than half of three seats are needed. */
    @Test
    void a_body_that_is_not_quorate_on_the_item_adopts_nothing() {
        RecordedOutcome adopted = RecordedOutcome.plain(ResolutionState.ADOPTED);
        adopted.requirePresence(assembly(JANA, OEMER), Set.of());

        assertRefused(adopted, assembly(JANA), Set.of());
        assertRefused(adopted, assembly(JANA, OEMER), Set.of(OEMER));
        assertRefused(adopted, assembly(JANA, OEMER), Set.of(JANA, OEMER));
        assertRefused(recused(OEMER), assembly(JANA, OEMER), Set.of());
        recused(OEMER).requirePresence(assembly(JANA, OEMER, KIM), Set.of());
    }

    /** Each of the three speaks for another partner. */
    @Test
    void consensus_needs_each_partner_where_the_body_decides_by_it() {
        RecordedOutcome adopted = RecordedOutcome.plain(ResolutionState.ADOPTED);

        assertThat(missing(adopted, DecisionRule.CONSENSUS, Set.of(), JANA, OEMER))
                .containsExactly(partner(KIM));
        assertThat(missing(adopted, DecisionRule.CONSENSUS, Set.of(KIM), JANA, OEMER, KIM))
                .as("gone at this item")
                .containsExactly(partner(KIM));
        assertThat(missing(adopted, DecisionRule.CONSENSUS, Set.of(), JANA, OEMER, KIM))
                .isEmpty();
        assertThat(missing(recused(KIM), DecisionRule.CONSENSUS, Set.of(), JANA, OEMER, KIM))
                .as("who takes no part is there")
                .isEmpty();
        assertThat(missing(adopted, DecisionRule.MAJORITY, Set.of(), JANA, OEMER))
                .isEmpty();
        assertThat(missing(adopted, DecisionRule.CONSENSUS, Set.of()))
                .as("nobody has written down who is there")
                .isEmpty();
    }

    private static Set<PartnerId> missing(
            RecordedOutcome outcome, DecisionRule rule, Set<PersonId> away, PersonId... there) {
        return outcome.missingPartners(rule, assembly(there), away);
    }

    private static PartnerId partner(PersonId person) {
        return new PartnerId(person.value());
    }

    @Test
    void where_nobody_is_ticked_or_no_quorum_is_agreed_adopting_is_possible() {
        RecordedOutcome adopted = RecordedOutcome.plain(ResolutionState.ADOPTED);
        adopted.requirePresence(assembly(), Set.of());
        adopted.requirePresence(
                new Assembly(assembly().seats(), Set.of(JANA), BodyRules.usual(BodyLevel.OPERATIONAL)), Set.of(JANA));
    }

    @ParameterizedTest
    @EnumSource(
            value = ResolutionState.class,
            names = {"REJECTED", "POSTPONED", "WITHDRAWN"})
    void anything_but_adopting_is_always_possible(ResolutionState state) {
        RecordedOutcome.plain(state).requirePresence(assembly(JANA), Set.of(JANA));
    }

    @Test
    void what_is_ticked_while_somebody_still_does_so_touches_nothing_that_is_stored() {
        PresenceForm form = PresenceForm.of(Set.of(JANA));
        form.tick(List.of("2", "x", "-3", "3"));

        assertThat(form.people()).containsExactlyInAnyOrder(OEMER, KIM);
        assertThat(form.stored()).isEqualTo("1");
        assertThat(form.isOvertaken()).isFalse();
    }

    private static RecordedOutcome recused(PersonId person) {
        RecordedOutcome plain = RecordedOutcome.plain(ResolutionState.ADOPTED);
        return new RecordedOutcome(plain.state(), plain.found(), plain.votes(), Set.of(person), plain.validity(), null);
    }

    private static void assertRefused(RecordedOutcome outcome, Assembly assembly, Set<PersonId> away) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> outcome.requirePresence(assembly, away))
                .extracting(RuleViolation::key)
                .isEqualTo("meetings.presence.no_quorum");
    }

    private static Assembly assembly(PersonId... there) {
        List<Seat> seats = List.of(seat(JANA), seat(OEMER), seat(KIM));
        return new Assembly(seats, Set.of(there), BodyRules.usual(BodyLevel.STEERING));
    }

    private static Seat seat(PersonId person) {
        return new Seat(person, new BodyId(7), Role.MEMBER, VotingRight.VOTING, new PartnerId(person.value()));
    }

    private AgendaItem item() {
        return meeting.getAgenda().get(0);
    }

    private static Meeting meeting() {
        Instant starts = Instant.parse("2026-03-19T12:30:00Z");
        MeetingPlan plan = new MeetingPlan("67. Sitzung", starts, starts.plus(Duration.ofHours(2)), "Rathaus");
        Meeting meeting = new Meeting(new CooperationId(1), new BodyId(2), "stg-2026-01", plan, KIM, starts);
        meeting.addItem("Begrüßung");
        return meeting;
    }
}

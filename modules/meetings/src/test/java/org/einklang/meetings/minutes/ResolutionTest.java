package org.einklang.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.einklang.api.RuleViolation;
import org.einklang.api.approval.RoundId;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.api.procedure.ProcedureCarried;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.MeetingPlan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of a resolution after the meeting (rules.md, states). */
class ResolutionTest {

    private static final PersonId SECRETARY = new PersonId(3);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 19);
    private static final LocalDate LATER = LocalDate.of(2026, 9, 1);

    private final Meeting meeting = meeting();
    private final Minutes minutes = new Minutes(meeting, SECRETARY);

    @Test
    void it_is_implemented_once_and_the_minutes_say_adopted_for_ever() {
        Resolution resolution = adopted(new Validity());
        resolution.implement(LATER, SECRETARY, " erledigt ");

        assertThat(resolution.getState()).isEqualTo(ResolutionState.IMPLEMENTED);
        assertThat(resolution.getOutcome()).isEqualTo(ResolutionState.ADOPTED);
        assertThat(resolution.getSettled()).isEqualTo(LATER);
        assertThat(resolution.getSettledNote()).isEqualTo("erledigt");
        assertRefused("meetings.resolution.settled", () -> resolution.implement(LATER, SECRETARY, ""));
        assertRefused("meetings.resolution.settled", () -> resolution.repeal(LATER, SECRETARY, "anders"));
        assertRefused("meetings.resolution.settled", () -> resolution.review(null, LATER));
    }

    @Test
    void it_is_repealed_with_a_reason_only() {
        Resolution resolution = adopted(new Validity());
        assertRefused("meetings.resolution.reason_missing", () -> resolution.repeal(LATER, SECRETARY, "  "));
        resolution.repeal(LATER, SECRETARY, "Die Messe gibt es nicht mehr.");

        assertThat(resolution.getState()).isEqualTo(ResolutionState.REPEALED);
    }

    /** [003 F]. */
    @Test
    void what_only_consensus_may_change_is_not_replaced_by_a_majority() {
        Resolution old = adopted(new Validity(null, null, null, true));
        Resolution other = adopted(new Validity());

        assertRefused("meetings.resolution.needs_consensus", () -> old.replaceBy(other, false, LATER, SECRETARY));
        assertThat(old.getState()).isEqualTo(ResolutionState.ADOPTED);
        old.replaceBy(other, true, LATER, SECRETARY);
        assertThat(old.getState()).isEqualTo(ResolutionState.REPLACED);
    }

    @Test
    void one_that_was_replaced_by_mistake_stands_again() {
        Resolution old = adopted(new Validity());
        Resolution other = adopted(new Validity());
        assertRefused("meetings.resolution.uncorrectable", () -> old.standAgain(other));
        old.replaceBy(other, true, LATER, SECRETARY);
        old.standAgain(other);

        assertThat(old.getState()).isEqualTo(ResolutionState.ADOPTED);
        assertThat(old.replacedBy()).isNull();
        assertThat(old.getSettled()).isNull();
        assertThat(old.settledBy()).isEmpty();
        old.implement(LATER, SECRETARY, "");
        assertRefused("meetings.resolution.uncorrectable", () -> old.standAgain(other));
    }

    @ParameterizedTest
    @EnumSource(
            value = ResolutionState.class,
            names = {"REJECTED", "POSTPONED", "WITHDRAWN"})
    void only_what_was_adopted_can_be_implemented(ResolutionState end) {
        Resolution resolution = proposal();
        resolution.decide(RecordedOutcome.plain(end), DAY, () -> "no number");

        assertRefused("meetings.resolution.settled", () -> resolution.implement(LATER, SECRETARY, ""));
    }

    @ParameterizedTest
    @EnumSource(
            value = ResolutionState.class,
            names = {"PROPOSED", "IMPLEMENTED", "REPLACED", "REPEALED"})
    void a_meeting_ends_a_proposal_in_one_of_four_ways(ResolutionState other) {
        Resolution resolution = proposal();

        assertRefused(
                "meetings.resolution.decided",
                () -> resolution.decide(RecordedOutcome.plain(other), DAY, () -> "no number"));
    }

    /** [003 F]: it ends only when consensus puts another one in its place. */
    @Test
    void what_only_consensus_may_change_is_not_repealed_by_one_person() {
        Resolution resolution = adopted(new Validity(null, null, null, true));

        assertRefused(
                "meetings.resolution.needs_consensus", () -> resolution.repeal(LATER, SECRETARY, "Nicht mehr nötig"));
        assertThat(resolution.getState()).isEqualTo(ResolutionState.ADOPTED);
    }

    @Test
    void it_does_not_end_before_it_was_resolved() {
        Validity over = new Validity(null, DAY.minusDays(1), null, false);

        assertRefused("meetings.resolution.until_before_from", () -> adopted(over));
        assertThat(adopted(new Validity(null, DAY, null, false)).getNumber()).isEqualTo("STG-2026-001");
    }

    @Test
    void a_review_is_to_come() {
        Resolution resolution = adopted(new Validity(null, null, LATER, false));
        assertRefused("meetings.resolution.review_past", () -> resolution.review(LATER, LATER));
        resolution.review(LATER.plusDays(1), LATER);

        assertThat(resolution.getValidity().getReviewOn()).isEqualTo(LATER.plusDays(1));
        resolution.review(null, LATER);
        assertThat(resolution.getValidity().getReviewOn()).isNull();
    }

    @Test
    void it_is_in_force_through_its_last_day() {
        Validity validity = new Validity(DAY, LATER, null, false);

        assertThat(validity.isOver(LATER)).isFalse();
        assertThat(validity.isOver(LATER.plusDays(1))).isTrue();
        assertRefused("meetings.resolution.until_before_from", () -> new Validity(LATER, DAY, null, false));
    }

    @Test
    void the_fingerprint_of_the_minutes_knows_the_outcome_but_not_what_became_of_it() {
        Resolution resolution = adopted(new Validity());
        String before = FrozenContent.hash(meeting, minutes, List.of());
        resolution.implement(LATER, SECRETARY, "erledigt");
        assertThat(FrozenContent.hash(meeting, minutes, List.of())).isEqualTo(before);

        adopted(new Validity(null, LATER, null, false));
        assertThat(FrozenContent.hash(meeting, minutes, List.of())).isNotEqualTo(before);
    }

    @Test
    void what_was_agreed_on_without_a_meeting_is_adopted_from_the_beginning() {
        Resolution resolution = written();

        assertThat(resolution.getState()).isEqualTo(ResolutionState.ADOPTED);
        assertThat(resolution.getFound()).isEqualTo(FoundBy.WRITTEN);
        assertThat(resolution.minutes()).isEmpty();
        assertThat(resolution.title()).isEqualTo("STG-2026-009: Gemeinsamer Stand");
        resolution.implement(LATER, SECRETARY, "");
        assertThat(resolution.getState()).isEqualTo(ResolutionState.IMPLEMENTED);
        assertRefused("meetings.resolution.settled", () -> resolution.complete(new Validity(), null));
    }

    @Test
    void its_validity_is_said_once_and_not_of_what_a_meeting_has_resolved() {
        Resolution resolution = written();
        assertRefused(
                "meetings.resolution.until_before_from",
                () -> resolution.complete(new Validity(null, DAY.minusDays(1), null, false), null));
        resolution.review(LATER.plusDays(1), LATER);
        assertRefused(
                "meetings.resolution.nothing_said",
                () -> resolution.complete(new Validity(null, null, LATER.plusDays(1), false), null));
        resolution.complete(new Validity(null, LATER, null, true), null);

        assertThat(resolution.getValidity().getUntil()).isEqualTo(LATER);
        assertRefused("meetings.resolution.completed", () -> resolution.complete(new Validity(), null));
        assertRefused(
                "meetings.resolution.completed",
                () -> adopted(new Validity()).complete(new Validity(null, LATER, null, false), null));
    }

    private static Resolution written() {
        ItemRef procedure = new ItemRef("core", "procedure", "7");
        return Resolution.written(
                new ProcedureCarried(
                        new CooperationId(1),
                        new BodyId(2),
                        procedure,
                        new RoundId(5),
                        "Gemeinsamer Stand",
                        "Die Partner treten **gemeinsam** auf.",
                        DAY),
                "STG-2026-009",
                false);
    }

    private Resolution adopted(Validity validity) {
        Resolution resolution = proposal();
        RecordedOutcome outcome = new RecordedOutcome(
                ResolutionState.ADOPTED, FoundBy.CONSENSUS, new VoteCount(List.of()), Set.of(), validity, null);
        resolution.decide(outcome, DAY, () -> "STG-2026-001");
        return resolution;
    }

    private Resolution proposal() {
        return minutes.propose(meeting.getAgenda().get(0), meeting, "Die Partner treten gemeinsam auf.");
    }

    private static Meeting meeting() {
        Instant starts = Instant.parse("2026-03-19T12:30:00Z");
        MeetingPlan plan = new MeetingPlan("67. Sitzung", starts, starts.plus(Duration.ofHours(2)), "Rathaus");
        Meeting meeting = new Meeting(new CooperationId(1), new BodyId(2), "stg-2026-01", plan, SECRETARY, starts);
        meeting.addItem("Begrüßung");
        return meeting;
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act)
                .extracting(RuleViolation::key)
                .isEqualTo(key);
    }
}

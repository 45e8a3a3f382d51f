package org.einklang.portal.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.CooperationId;
import org.einklang.api.term.TermKind;
import org.einklang.portal.term.TermHistory.Standing;
import org.junit.jupiter.api.Test;

/** How a word changes its meaning, and who has to decide it. */
class TermTest {

    private static final LocalDate START = LocalDate.of(2025, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
    private static final Decision RESOLUTION = new Decision("Beschluss der Trägergruppe Nr. 4", TODAY.minusDays(3));
    private static final Wording OLD = new Wording("Alleinerziehende", "Single parents", "Mit Kindern unter 18.");
    private static final Wording SLIP = new Wording("Alleinerziehnde", "Single parents", "Mit Kindern unter 14.");
    private static final Wording NEW = new Wording("Alleinerziehende", "Single parents", "Mit Kindern unter 14.");

    @Test
    void a_change_holds_from_its_day_and_the_old_meaning_until_the_day_before() {
        Term term = term(TermKind.TARGET_GROUP);
        TermVersion first = first(term);
        LocalDate from = TODAY.plusDays(5);
        TermVersion second = term.change(List.of(first), NEW, from, Decision.NONE, TODAY);

        TermHistory today = new TermHistory(term, List.of(first, second), TODAY);
        assertThat(today.card().definition()).isEqualTo("Mit Kindern unter 18.");
        assertThat(today.coming()).isEqualTo(from);
        assertThat(today.steps())
                .extracting(TermHistory.Step::standing)
                .containsExactly(Standing.COMING, Standing.VALID);
        assertThat(today.steps().get(1).until()).isEqualTo(from.minusDays(1));

        TermHistory later = new TermHistory(term, List.of(first, second), from);
        assertThat(later.card().definition()).isEqualTo("Mit Kindern unter 14.");
        assertThat(later.steps()).extracting(TermHistory.Step::standing).containsExactly(Standing.VALID, Standing.PAST);
        assertThat(later.steps().get(0).before()).isEqualTo(OLD.asText());
    }

    @Test
    void a_field_of_action_changes_only_by_a_resolution_of_the_sponsors() {
        Term field = term(TermKind.FIELD_OF_ACTION);
        TermVersion first = first(field);

        assertRefused("terms.reference_missing", () -> field.change(List.of(first), NEW, TODAY, Decision.NONE, TODAY));
        assertRefused(
                "terms.reference_missing",
                () -> field.change(List.of(first), NEW, TODAY, new Decision("  ", TODAY), TODAY));
        assertRefused(
                "terms.decided_missing",
                () -> field.change(List.of(first), NEW, TODAY, new Decision("Nr. 4", null), TODAY));
        assertRefused(
                "terms.decided_later",
                () -> field.change(List.of(first), NEW, TODAY, new Decision("Nr. 4", TODAY.plusDays(1)), TODAY));
        assertRefused("terms.reference_missing", () -> field.end(first, TODAY, Decision.NONE, TODAY));
        assertThat(field.change(List.of(first), NEW, TODAY, RESOLUTION, TODAY).decision())
                .isEqualTo(RESOLUTION);
    }

    @Test
    void a_legal_area_keeps_its_name_and_never_ends() {
        Term area = term(TermKind.LEGAL_AREA);
        TermVersion first = first(area);

        assertRefused(
                "terms.names_fixed",
                () -> area.change(List.of(first), new Wording("SGB XIII", "", "…"), TODAY, Decision.NONE, TODAY));
        assertRefused("terms.fixed", () -> area.end(first, TODAY, Decision.NONE, TODAY));
        assertThat(area.change(List.of(first), NEW, TODAY, Decision.NONE, TODAY).wording())
                .isEqualTo(NEW);
    }

    @Test
    void nothing_is_rewritten() {
        Term term = term(TermKind.TOPIC);
        TermVersion first = first(term);
        assertRefused("terms.from_too_early", () -> term.change(List.of(first), NEW, START, Decision.NONE, TODAY));
        assertRefused(
                "terms.from_too_early",
                () -> term.change(List.of(first), NEW, START.minusDays(1), Decision.NONE, TODAY));
        assertRefused("terms.nothing_changed", () -> term.change(List.of(first), OLD, TODAY, Decision.NONE, TODAY));
    }

    @Test
    void a_slip_in_a_version_that_was_not_in_force_before_today_is_put_right_on_its_day_or_an_earlier_one() {
        Term term = term(TermKind.TOPIC);
        TermVersion first = first(term);
        TermVersion second = term.change(List.of(first), SLIP, TODAY.plusYears(36), Decision.NONE, TODAY);
        List<TermVersion> both = List.of(first, second);

        assertThat(term.change(both, NEW, TODAY.plusYears(36), Decision.NONE, TODAY))
                .isSameAs(second);
        assertThat(second.wording()).isEqualTo(NEW);
        assertThat(term.change(both, NEW, TODAY, RESOLUTION, TODAY)).isSameAs(second);
        assertThat(second.from()).isEqualTo(TODAY);
        assertThat(second.decision()).isEqualTo(RESOLUTION);
        assertRefused("terms.nothing_changed", () -> term.change(both, NEW, TODAY, RESOLUTION, TODAY));
        assertThat(term.change(both, OLD, TODAY.plusDays(1), Decision.NONE, TODAY))
                .as("a later day begins a further version")
                .isNotSameAs(second);
    }

    @Test
    void a_version_that_is_put_right_begins_neither_in_the_past_nor_before_the_one_that_holds_until_then() {
        Term term = term(TermKind.TOPIC);
        TermVersion coming = new TermVersion(term, OLD, TODAY.plusDays(5), Decision.NONE);
        TermVersion last = new TermVersion(term, SLIP, TODAY.plusDays(9), Decision.NONE);
        List<TermVersion> all = List.of(first(term), coming, last);

        assertRefused("terms.from_too_early", () -> term.change(all, NEW, TODAY.plusDays(5), Decision.NONE, TODAY));
        assertThat(term.change(all, NEW, TODAY.plusDays(6), Decision.NONE, TODAY))
                .isSameAs(last);

        List<TermVersion> only = List.of(new TermVersion(term, SLIP, TODAY.plusYears(36), Decision.NONE));
        assertRefused("terms.from_past", () -> term.change(only, NEW, TODAY.minusDays(1), Decision.NONE, TODAY));
        assertThat(term.change(only, NEW, TODAY, Decision.NONE, TODAY).from()).isEqualTo(TODAY);
    }

    @Test
    void what_was_in_force_yesterday_is_not_put_right_any_more() {
        Term term = term(TermKind.TOPIC);
        TermVersion second = new TermVersion(term, SLIP, TODAY, Decision.NONE);
        List<TermVersion> both = List.of(first(term), second);

        assertRefused("terms.from_too_early", () -> term.change(both, NEW, TODAY, Decision.NONE, TODAY.plusDays(1)));
        assertThat(second.wording()).isEqualTo(SLIP);
    }

    @Test
    void a_field_of_action_is_put_right_and_goes_on_only_by_a_resolution_as_well() {
        Term field = term(TermKind.FIELD_OF_ACTION);
        List<TermVersion> today = List.of(new TermVersion(field, SLIP, TODAY, RESOLUTION));
        field.end(today.get(0), TODAY.plusDays(9), RESOLUTION, TODAY);

        assertRefused("terms.reference_missing", () -> field.change(today, NEW, TODAY, Decision.NONE, TODAY));
        assertRefused("terms.reference_missing", () -> field.goOn(Decision.NONE, TODAY));
        assertThat(field.lastDay()).isEqualTo(TODAY.plusDays(9));
        field.goOn(new Decision("Nr. 5", TODAY), TODAY);
        assertThat(field.lastDay()).isNull();
        assertThat(field.endDecision()).isEqualTo(new Decision("Nr. 5", TODAY));
    }

    @Test
    void an_end_is_moved_while_it_is_yet_to_come_and_taken_back_at_any_time() {
        Term term = term(TermKind.TOPIC);
        TermVersion first = first(term);
        term.end(first, TODAY.plusYears(36), Decision.NONE, TODAY);
        term.end(first, TODAY.plusDays(9), Decision.NONE, TODAY);
        assertThat(term.lastDay()).isEqualTo(TODAY.plusDays(9));

        LocalDate after = TODAY.plusDays(10);
        assertRefused("terms.has_ended", () -> term.end(first, after, Decision.NONE, after));
        term.goOn(Decision.NONE, after);
        assertThat(term.hasEnded(after)).isFalse();
    }

    @Test
    void a_word_is_used_until_the_end_of_its_last_day() {
        Term term = term(TermKind.TOPIC);
        TermVersion first = first(term);
        assertRefused("terms.end_too_early", () -> term.end(first, START.minusDays(1), Decision.NONE, TODAY));
        term.end(first, TODAY, Decision.NONE, TODAY);

        assertThat(term.hasEnded(TODAY)).isFalse();
        assertThat(term.hasEnded(TODAY.plusDays(1))).isTrue();
        assertRefused(
                "terms.has_ended",
                () -> term.change(List.of(first), NEW, TODAY.plusDays(9), Decision.NONE, TODAY.plusDays(1)));
    }

    @Test
    void names_are_shown_in_the_readers_language_if_there_is_one() {
        Term term = term(TermKind.TOPIC);
        assertThat(new TermHistory(term, List.of(first(term)), TODAY).name(Locale.ENGLISH))
                .isEqualTo("Single parents");
        TermVersion german = new TermVersion(term, new Wording("Steinach", "", ""), START, Decision.NONE);
        assertThat(new TermHistory(term, List.of(german), TODAY).name(Locale.ENGLISH))
                .isEqualTo("Steinach");
    }

    @Test
    void a_key_can_stand_in_an_address_and_is_given_once() {
        assertThat(TermKeeping.freeKey("Menschen über 55 / Ältere", Set.of())).isEqualTo("menschen-uber-55-altere");
        assertThat(TermKeeping.freeKey("Pflege", Set.of("pflege", "pflege-2"))).isEqualTo("pflege-3");
        assertThat(TermKeeping.freeKey("???", Set.of())).isEqualTo("begriff");
        assertThat(TermKeeping.freeKey("New", Set.of())).isNotEqualTo("new");
    }

    private static Term term(TermKind kind) {
        return new Term(new CooperationId(1), kind, "alleinerziehende", 1);
    }

    private static TermVersion first(Term term) {
        return new TermVersion(term, OLD, START, Decision.NONE);
    }

    private static void assertRefused(String key, ThrowingCallable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act)
                .extracting(RuleViolation::key)
                .isEqualTo(key);
    }
}

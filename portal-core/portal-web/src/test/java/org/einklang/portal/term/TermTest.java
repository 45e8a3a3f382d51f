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
    private static final Wording NEW = new Wording("Alleinerziehende", "Single parents", "Mit Kindern unter 14.");

    @Test
    void a_change_holds_from_its_day_and_the_old_meaning_until_the_day_before() {
        Term term = term(TermKind.TARGET_GROUP);
        TermVersion first = first(term);
        LocalDate from = TODAY.plusDays(5);
        TermVersion second = term.change(first, NEW, from, Decision.NONE, TODAY);

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

        assertRefused("terms.reference_missing", () -> field.change(first, NEW, TODAY, Decision.NONE, TODAY));
        assertRefused(
                "terms.reference_missing", () -> field.change(first, NEW, TODAY, new Decision("  ", TODAY), TODAY));
        assertRefused(
                "terms.decided_missing", () -> field.change(first, NEW, TODAY, new Decision("Nr. 4", null), TODAY));
        assertRefused(
                "terms.decided_later",
                () -> field.change(first, NEW, TODAY, new Decision("Nr. 4", TODAY.plusDays(1)), TODAY));
        assertRefused("terms.reference_missing", () -> field.end(first, TODAY, Decision.NONE, TODAY));
        assertThat(field.change(first, NEW, TODAY, RESOLUTION, TODAY).decision())
                .isEqualTo(RESOLUTION);
    }

    @Test
    void a_legal_area_keeps_its_name_and_never_ends() {
        Term area = term(TermKind.LEGAL_AREA);
        TermVersion first = first(area);

        assertRefused(
                "terms.names_fixed",
                () -> area.change(first, new Wording("SGB XIII", "", "…"), TODAY, Decision.NONE, TODAY));
        assertRefused("terms.fixed", () -> area.end(first, TODAY, Decision.NONE, TODAY));
        assertThat(area.change(first, NEW, TODAY, Decision.NONE, TODAY).wording())
                .isEqualTo(NEW);
    }

    @Test
    void nothing_is_rewritten() {
        Term term = term(TermKind.TOPIC);
        TermVersion first = first(term);
        assertRefused("terms.from_too_early", () -> term.change(first, NEW, START, Decision.NONE, TODAY));
        assertRefused("terms.from_too_early", () -> term.change(first, NEW, START.minusDays(1), Decision.NONE, TODAY));
        assertRefused("terms.nothing_changed", () -> term.change(first, OLD, TODAY, Decision.NONE, TODAY));
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
                "terms.has_ended", () -> term.change(first, NEW, TODAY.plusDays(9), Decision.NONE, TODAY.plusDays(1)));
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

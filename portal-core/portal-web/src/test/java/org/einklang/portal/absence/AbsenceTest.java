package org.einklang.portal.absence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.PersonId;
import org.junit.jupiter.api.Test;

class AbsenceTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final PersonId PERSON = new PersonId(1);

    @Test
    void an_absence_of_one_day_begins_and_ends_on_it() {
        assertThat(absence(TODAY, TODAY).overlaps(TODAY, TODAY)).isTrue();
    }

    @Test
    void an_absence_does_not_end_before_it_begins() {
        assertViolation(() -> absence(TODAY.plusDays(1), TODAY), "people.absence.until_before_from");
    }

    @Test
    void an_absence_that_is_over_need_not_be_recorded() {
        assertViolation(() -> absence(TODAY.minusDays(3), TODAY.minusDays(1)), "people.absence.is_over");
    }

    @Test
    void nobody_stands_in_for_themself() {
        assertViolation(
                () -> new Absence(PERSON, TODAY, TODAY, Optional.of(PERSON), TODAY), "people.absence.deputy_is_self");
    }

    @Test
    void who_is_back_early_was_away_until_yesterday() {
        Absence absence = new Absence(PERSON, TODAY, TODAY.plusDays(9), Optional.empty(), TODAY);
        List<Absence> undone = new ArrayList<>();

        absence.end(TODAY.plusDays(4), undone::add);

        assertThat(absence.until()).isEqualTo(TODAY.plusDays(3));
        assertThat(undone).isEmpty();
    }

    @Test
    void an_absence_that_never_began_leaves_no_trace() {
        Absence absence = absence(TODAY, TODAY.plusDays(9));
        List<Absence> undone = new ArrayList<>();

        absence.end(TODAY, undone::add);

        assertThat(undone).containsExactly(absence);
    }

    @Test
    void who_is_away_now_may_stay_away_longer_with_another_deputy_but_has_not_begun_on_another_day() {
        LocalDate then = TODAY.plusDays(4);
        Absence absence = absence(TODAY, TODAY.plusDays(9));

        absence.change(TODAY, TODAY.plusDays(12), Optional.of(new PersonId(2)), then);

        assertThat(absence.until()).isEqualTo(TODAY.plusDays(12));
        assertThat(absence.deputy()).contains(new PersonId(2));
        assertViolation(
                () -> absence.change(then, TODAY.plusDays(12), Optional.empty(), then), "people.absence.has_begun");
    }

    @Test
    void a_change_keeps_to_the_same_rules_and_what_is_over_stays() {
        Absence absence = absence(TODAY.plusDays(2), TODAY.plusDays(9));

        assertViolation(
                () -> absence.change(TODAY.plusDays(9), TODAY.plusDays(8), Optional.empty(), TODAY),
                "people.absence.until_before_from");
        assertViolation(
                () -> absence.change(TODAY.plusDays(2), TODAY.plusDays(9), Optional.of(PERSON), TODAY),
                "people.absence.deputy_is_self");
        absence.change(TODAY, TODAY.plusDays(3), Optional.empty(), TODAY);
        assertThat(absence.from()).isEqualTo(TODAY);
        assertViolation(
                () -> absence.change(TODAY, TODAY.plusDays(9), Optional.empty(), TODAY.plusDays(4)),
                "people.absence.is_over");
    }

    @Test
    void days_before_and_after_are_free() {
        Absence absence = absence(TODAY.plusDays(5), TODAY.plusDays(9));

        assertThat(absence.overlaps(TODAY, TODAY.plusDays(4))).isFalse();
        assertThat(absence.overlaps(TODAY.plusDays(10), TODAY.plusDays(20))).isFalse();
        assertThat(absence.overlaps(TODAY.plusDays(9), TODAY.plusDays(20))).isTrue();
        assertThat(absence.overlaps(TODAY, TODAY.plusDays(5))).isTrue();
    }

    private static Absence absence(LocalDate from, LocalDate until) {
        return new Absence(PERSON, from, until, Optional.empty(), TODAY);
    }

    private static void assertViolation(Runnable act, String key) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act::run)
                .extracting(RuleViolation::key)
                .isEqualTo(key);
    }
}

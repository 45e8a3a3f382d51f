package org.einklang.portal.operator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.einklang.api.RuleViolation;
import org.junit.jupiter.api.Test;

/** When the portal is closed, and when a notice is shown. */
class ClosingTest {

    private static final Instant NOON = Instant.parse("2026-03-10T11:00:00Z");
    private static final InBothLanguages TEXT = new InBothLanguages("Heute neu", "New today");

    @Test
    void maintenance_begins_by_itself_and_ends_only_when_somebody_ends_it() {
        Closing closing = new Closing(NOON, Optional.of(NOON.plus(Duration.ofHours(1))), TEXT);

        assertThat(closing.isOn(NOON.minusSeconds(1))).isFalse();
        assertThat(closing.isOn(NOON)).isTrue();
        assertThat(closing.isOn(NOON.plus(Duration.ofDays(2)))).isTrue();
    }

    @Test
    void who_reads_english_gets_the_german_text_rather_than_none() {
        assertThat(TEXT.in(Locale.ENGLISH)).isEqualTo("New today");
        assertThat(new InBothLanguages("Heute neu", "").in(Locale.ENGLISH)).isEqualTo("Heute neu");
        assertThat(new InBothLanguages("", "New today").in(Locale.GERMAN)).isEqualTo("New today");
    }

    @Test
    void a_notice_is_shown_from_its_begin_to_its_end_and_can_be_ended_earlier() {
        OperatorNotice notice = notice(Optional.of(NOON.plusSeconds(60)));

        assertThat(notice.isShown(NOON.minusSeconds(1))).isFalse();
        assertThat(notice.isShown(NOON)).isTrue();
        assertThat(notice.isShown(NOON.plusSeconds(60))).isFalse();
        notice.end(NOON.plusSeconds(10));
        assertThat(notice.isShown(NOON.plusSeconds(10))).isFalse();
        assertThatThrownBy(() -> notice.end(NOON.plusSeconds(11))).isInstanceOf(RuleViolation.class);
    }

    @Test
    void a_notice_that_ends_before_it_begins_or_says_nothing_is_refused() {
        assertThatThrownBy(() -> notice(Optional.of(NOON))).isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> new OperatorNotice(
                        OperatorNotice.Kind.INFO, new InBothLanguages(" ", ""), NOON, Optional.empty()))
                .isInstanceOf(RuleViolation.class);
    }

    private static OperatorNotice notice(Optional<Instant> until) {
        return new OperatorNotice(OperatorNotice.Kind.INFO, TEXT, NOON, until);
    }
}

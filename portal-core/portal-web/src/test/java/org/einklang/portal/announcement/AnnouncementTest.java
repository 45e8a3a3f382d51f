package org.einklang.portal.announcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.CooperationId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AnnouncementTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(3600);

    @Test
    void a_draft_is_shown_to_nobody_until_it_is_published() {
        Announcement announcement = announcement(null, null);
        assertThat(announcement.times().areOpenAt(NOW)).isFalse();

        announcement.publish(NOW);
        assertThat(announcement.times().areOpenAt(NOW)).isTrue();
    }

    @Test
    void what_is_withdrawn_is_gone_and_can_be_published_again() {
        Announcement announcement = announcement(null, null);
        assertRefused("publicarea.news.not_published", announcement::withdraw);
        announcement.publish(NOW);
        assertRefused("publicarea.news.published_already", () -> announcement.publish(NOW));

        announcement.withdraw();
        assertThat(announcement.times().areOpenAt(LATER)).isFalse();

        announcement.publish(LATER);
        assertThat(announcement.times().areOpenAt(LATER)).isTrue();
    }

    @Test
    void an_end_that_has_passed_or_lies_before_the_embargo_is_refused() {
        assertRefused("publicarea.news.over", () -> announcement(null, NOW).publish(NOW));
        assertRefused("publicarea.news.until_before", () -> announcement(LATER, NOW));
    }

    @Test
    void title_and_text_are_needed() {
        assertRefused("publicarea.news.title_missing", () -> new AnnouncementText(" ", "", "Text", null, null));
        assertRefused("publicarea.news.body_missing", () -> new AnnouncementText("Titel", "", " ", null, null));
    }

    /** A number that counts on, or a bare heading, would tell of things that nobody may know yet. */
    @Test
    void the_address_is_made_of_words_and_a_lot() {
        assertThat(AddressWords.words("Mehr Plätze in Sprachkursen – ab Januar!"))
                .isEqualTo("mehr-plaetze-in-sprachkursen-ab-januar");
        assertThat(AddressWords.words("§ …")).isEmpty();
        assertThat(AddressWords.of("Straße")).matches("strasse-[a-z0-9]{4}").isNotEqualTo(AddressWords.of("Straße"));
        assertThat(AddressWords.of("x".repeat(200)).length()).isLessThanOrEqualTo(80);
    }

    private static Announcement announcement(@Nullable Instant embargo, @Nullable Instant until) {
        return new Announcement(
                new CooperationId(1), "probe", new AnnouncementText("Titel", "", "Text", embargo, until), NOW);
    }

    private static void assertRefused(String key, Runnable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act::run)
                .extracting(RuleViolation::key)
                .isEqualTo(key);
    }
}

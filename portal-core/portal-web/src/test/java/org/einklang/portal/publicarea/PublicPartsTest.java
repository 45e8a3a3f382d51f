package org.einklang.portal.publicarea;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicPartsTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");

    @Test
    void the_language_stands_in_the_path() {
        assertThat(PublicAddress.of("/p/lindental")).contains(new PublicAddress("lindental", Locale.GERMAN, ""));
        assertThat(PublicAddress.of("/p/lindental/en")).contains(new PublicAddress("lindental", Locale.ENGLISH, ""));
        assertThat(PublicAddress.of("/p/lindental/en/news/a-b"))
                .contains(new PublicAddress("lindental", Locale.ENGLISH, "news/a-b"));
        assertThat(PublicAddress.of("/p/lindental/energie"))
                .contains(new PublicAddress("lindental", Locale.GERMAN, "energie"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/p", "/p/", "/p/lindental/", "/p/Lindental", "/p/lindental/news%2fx", "/p/lindental/\u00e4"})
    void other_addresses_are_none(String address) {
        assertThat(PublicAddress.of(address)).isEmpty();
    }

    @Test
    void what_people_have_typed_never_becomes_a_tag() {
        String line = new Html()
                .line("<a title=\"{}\">{}</a>", "\"><script>", "<b> & {} \u0000")
                .toString();

        assertThat(line).isEqualTo("<a title=\"&quot;&gt;&lt;script&gt;\">&lt;b&gt; &amp; {} </a>\n");
        assertThat(Html.markdown("<script>alert(1)</script> [x](javascript:alert(1))")
                        .toString())
                .doesNotContain("<script", "javascript:");
    }

    @Test
    void a_page_is_kept_until_the_area_or_a_notice_changes_or_its_time_is_over() {
        KeptPage page = KeptPage.of(PublicAnswer.text("text/plain", "x"), 7, List.of(3L), NOW, NOW.plusSeconds(30));

        assertThat(page.isCurrent(7, List.of(3L), NOW)).isTrue();
        assertThat(page.isCurrent(8, List.of(3L), NOW)).isFalse();
        assertThat(page.isCurrent(7, List.of(), NOW)).as("a notice is over").isFalse();
        assertThat(page.isCurrent(7, List.of(3L, 4L), NOW))
                .as("a notice has begun")
                .isFalse();
        assertThat(page.isCurrent(7, List.of(3L), NOW.plusSeconds(30))).isFalse();
        assertThat(page.isCurrent(7, List.of(3L), NOW.minusSeconds(1))).isFalse();
    }

    @Test
    void the_cache_never_holds_more_than_it_may() {
        PageCache cache = new PageCache();
        byte[] megabyte = new byte[1024 * 1024];
        for (int i = 0; i < 20; i++) {
            cache.keep(
                    "/p/" + i,
                    KeptPage.of(new PublicAnswer("image/png", megabyte, Optional.empty()), 0, List.of(), NOW, NOW));
            cache.at("/p/0");
        }

        assertThat(cache.size()).isEqualTo((int) (PageCache.MOST / megabyte.length));
        assertThat(cache.at("/p/0")).isPresent();
        assertThat(cache.at("/p/1")).isEmpty();
    }

    @Test
    void a_message_says_next_to_its_field_what_is_wrong() {
        assertThat(new Feedback(" ", "", "kein@").faults())
                .isEqualTo(Map.of("message", "publicarea.feedback.message_missing", "mail", "publicarea.mail_form"));
        assertThat(new Feedback("Der Aufzug fehlt", "", "").faults()).isEmpty();
    }
}

package org.einklang.api.version;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which text is meant. */
class ContentHashTest {

    @Test
    void it_is_sha_256_over_the_lengths_and_the_parts() {
        // printf '3:abc' | sha256sum
        assertThat(ContentHash.of("abc")).isEqualTo("aab5f9ae99b2e38fb462025c8f72f570c9c811705d2a4277dc855d7fa293fe97");
    }

    @Test
    void parts_that_move_or_melt_are_another_text() {
        assertThat(ContentHash.of("ab", "c")).isNotEqualTo(ContentHash.of("a", "bc"));
        assertThat(ContentHash.of("a", "b")).isNotEqualTo(ContentHash.of("b", "a"));
        assertThat(ContentHash.of("a", "")).isNotEqualTo(ContentHash.of("a"));
        assertThat(ContentHash.of("1:a")).isNotEqualTo(ContentHash.of("a"));
    }
}

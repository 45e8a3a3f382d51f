package org.einklang.portal.introduction;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReleaseTest {

    @Test
    void releases_are_compared_by_numbers_not_by_letters() {
        assertThat(release("0.10.0")).isGreaterThan(release("0.9.3"));
        assertThat(release("1.0.0")).isGreaterThan(release("0.99.99"));
        assertThat(release("1.0.1")).isGreaterThan(release("1.0"));
        assertThat(release("0.0.1")).isGreaterThan(Release.NONE);
    }

    @Test
    void what_is_built_on_the_way_to_a_release_counts_as_that_release() {
        assertThat(release("1.2.0-SNAPSHOT")).isEqualTo(release("1.2.0")).isEqualTo(release("1.2"));
        assertThat(release("1.2.0-SNAPSHOT")).hasToString("1.2.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "1", "one.two", "${project.version}", "1.2.3.4", "99999999.0.0"})
    void anything_else_is_no_release(String version) {
        assertThat(Release.of(version)).isEmpty();
    }

    private static Release release(String version) {
        return Release.of(version).orElseThrow();
    }
}

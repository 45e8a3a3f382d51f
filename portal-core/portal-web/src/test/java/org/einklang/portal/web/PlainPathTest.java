package org.einklang.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainPathTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/c/lindental/meetings/stg-2026-03/minutes",
                "/a/Zm9v_-bar",
                "/c/lindental/attachments/7/Gesch%C3%A4fts%20Ordnung.pdf",
                "/jakarta.faces.resource/components.js.xhtml",
                "/c/x/a..b"
            })
    void addresses_of_the_portal_are_plain(String path) {
        assertThat(PlainPath.isPlain(path)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/theme/../core/my-tokens.xhtml",
                "/core/my-tokens.xhtm%6c",
                "/core/my-tokens.xhtml;x",
                "/theme/%2e%2e/core/start.xhtml",
                "/theme/..%2fcore/start.xhtml",
                "//core/start.xhtml",
                "/theme/./x",
                "/theme/..",
                "/theme\\..\\core",
                "/c/%6Dindental",
                "/c/x%00"
            })
    void what_the_container_would_read_differently_is_not(String path) {
        assertThat(PlainPath.isPlain(path)).isFalse();
    }
}

package org.einklang.portal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    @Test
    void what_the_help_promises_works() {
        assertThat(Markdown.html("**fett** und *kursiv*")).contains("<strong>fett</strong>", "<em>kursiv</em>");
        assertThat(Markdown.html("- eins\n- zwei")).contains("<ul>", "<li>eins</li>");
        assertThat(Markdown.html("# Überschrift")).contains("<h4>");
        assertThat(Markdown.html("[Seite](https://example.org)")).contains("href=\"https://example.org\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[klick](javascript:alert(1))",
                "![bild](https://example.org/zaehler.png)",
                "<a href=\"https://example.org\" onclick=\"alert(1)\">x</a>",
                "<style>body{display:none}</style>",
                "[x](data:text/html,<script>alert(1)</script>)"
            })
    void nothing_that_acts_or_loads_gets_through(String typed) {
        assertThat(Markdown.html(typed))
                .doesNotContain(
                        "<script",
                        "<img",
                        "<style",
                        "href=\"javascript",
                        "href=\"data",
                        "<a href=\"https://example.org\" onclick");
    }
}

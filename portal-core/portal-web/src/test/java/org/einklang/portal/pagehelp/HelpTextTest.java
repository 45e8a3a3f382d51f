package org.einklang.portal.pagehelp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each page has help, in both languages. */
class HelpTextTest {

    @Test
    void every_page_of_the_host_has_help_in_both_languages() throws IOException {
        try (Stream<Path> pages = Files.list(Path.of("src/main/webapp/core"))) {
            List<String> names = pages.map(page -> HelpText.name("/core/" + page.getFileName()))
                    .toList();
            assertThat(names).hasSizeGreaterThan(90).allSatisfy(name -> {
                assertThat(HelpText.of(name, Locale.GERMAN)).as(name).isPresent();
                assertThat(HelpText.of(name, Locale.ENGLISH))
                        .as(name)
                        .isPresent()
                        .isNotEqualTo(HelpText.of(name, Locale.GERMAN));
            });
        }
    }

    @Test
    void a_view_of_a_module_has_a_name_of_its_own() {
        assertThat(HelpText.name("/modules/meetings/minutes.xhtml")).isEqualTo("meetings.minutes");
        assertThat(HelpText.name("/somewhere/else.xhtml")).isEmpty();
    }

    @Test
    void what_is_no_page_has_no_help() {
        assertThat(List.of("", "core.", "core.gibt-es-nicht", "nothing.there", "../../etc", "core.title"))
                .allSatisfy(name ->
                        assertThat(HelpText.of(name, Locale.GERMAN)).as(name).isEmpty());
    }
}

package org.einklang.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PageTest {

    private static final Path LIST = Path.of("../pages");

    @Test
    void without_a_wish_all_pages_are_measured() throws IOException {
        assertThat(Page.read(LIST, Set.of())).extracting(Page::name).contains("bare", "login", "start", "meetings");
    }

    @Test
    void the_floor_is_always_measured_too() throws IOException {
        assertThat(Page.read(LIST, Set.of("start")))
                .extracting(Page::name)
                .containsExactly("hello", "bare", "table", "start");
    }
}

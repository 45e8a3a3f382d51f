package org.einklang.portal.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LocalAddressTest {

    @Test
    void only_pages_of_the_portal_have_drafts() {
        assertThat(List.of("//example.org", "https://example.org/", "/\\example.org", "x", "", "/a b"))
                .allSatisfy(
                        address -> assertThat(DraftPlace.of(address, "plan")).isEmpty());
        assertThat(List.of("", "plan/..", "null null", "x".repeat(101)))
                .allSatisfy(form -> assertThat(DraftPlace.of("/c/a", form)).isEmpty());
    }

    @Test
    void the_query_does_not_make_another_draft() {
        assertThat(DraftPlace.of("/c/lindental/meetings/new?body=3", "plan"))
                .contains(new DraftPlace("/c/lindental/meetings/new", "plan"));
    }

    @Test
    void going_on_keeps_the_rest_of_the_address() {
        assertThat(LocalAddress.resuming("/p?body=3&kept=1", "plan")).isEqualTo("/p?body=3&draft=plan");
        assertThat(LocalAddress.kept("/p?draft=plan")).isEqualTo("/p?kept=1");
        assertThat(LocalAddress.plain("/p?draft=plan")).isEqualTo("/p");
        assertThat(LocalAddress.plain("/p")).isEqualTo("/p");
    }
}

package org.einklang.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RouteTest {

    private static final Route MINUTES =
            Route.forPeople("/c/{cooperation}/meetings/{meeting}/minutes", "/modules/meetings/minutes.xhtml");

    @Test
    void parts_of_the_address_are_found_by_name() {
        assertThat(MINUTES.match("/c/lindental/meetings/stg-2026-03/minutes"))
                .hasValueSatisfying(parts -> assertThat(parts)
                        .containsEntry("cooperation", "lindental")
                        .containsEntry("meeting", "stg-2026-03"));
    }

    @Test
    void a_part_does_not_reach_over_a_slash() {
        assertThat(MINUTES.match("/c/lindental/meetings/a/b/minutes")).isEmpty();
    }

    @Test
    void the_whole_address_has_to_fit() {
        assertThat(MINUTES.match("/c/lindental/meetings/stg-2026-03/minutes/more"))
                .isEmpty();
        assertThat(MINUTES.match("/c/lindental/meetings/stg-2026-03")).isEmpty();
    }

    @Test
    void letters_of_the_pattern_stand_for_themselves() {
        assertThat(Route.forPeople("/a.b", "").match("/axb")).isEmpty();
    }
}

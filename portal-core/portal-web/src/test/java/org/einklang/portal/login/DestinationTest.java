package org.einklang.portal.login;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DestinationTest {

    @Test
    void a_path_of_the_portal_is_where_the_person_goes() {
        assertThat(Destination.within("/c/lindental/meetings?page=2")).isEqualTo("/c/lindental/meetings?page=2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://example.org/",
                "//example.org",
                "/\\example.org",
                "\\\\example.org",
                "javascript:alert(1)",
                "/ bad",
                "c/lindental"
            })
    void everything_else_leads_to_the_front_door(String wanted) {
        assertThat(Destination.within(wanted)).isEqualTo("/");
    }
}

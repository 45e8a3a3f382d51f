package org.einklang.portal.login.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import org.einklang.api.access.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroupGrantTest {

    @Test
    void a_role_is_written_with_the_place_where_it_holds() {
        assertThat(GroupGrant.all("ADMINISTRATOR")).containsExactly(new GroupGrant(Role.ADMINISTRATOR, "", ""));
        assertThat(GroupGrant.all("COORDINATOR@lindental"))
                .containsExactly(new GroupGrant(Role.COORDINATOR, "lindental", ""));
        assertThat(GroupGrant.all("PRESS_OFFICER@lindental/Agentur für Arbeit"))
                .containsExactly(new GroupGrant(Role.PRESS_OFFICER, "lindental", "Agentur für Arbeit"));
    }

    @Test
    void a_group_may_bring_several() {
        assertThat(GroupGrant.all("EVALUATOR@lindental, EVALUATOR@weidental"))
                .extracting(GroupGrant::cooperation)
                .containsExactly("lindental", "weidental");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "ADMINISTRATOR@lindental",
                "COORDINATOR",
                "COORDINATOR@lindental/Jobcenter",
                "PRESS_OFFICER@lindental",
                "CHAIR@lindental",
                "COOPERATION_MEMBER@lindental",
                "UNIT_LEAD@lindental/Jobcenter",
                "coordinator@lindental",
                "KING@lindental"
            })
    void what_does_not_fit_brings_nothing(String setting) {
        assertThat(GroupGrant.all(setting)).isEmpty();
    }
}

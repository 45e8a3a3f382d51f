package org.einklang.portal.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.einklang.api.access.Role;
import org.junit.jupiter.api.Test;

class SecondFactorSettingsTest {

    @Test
    void administrators_and_coordinators_need_one_unless_something_else_is_set() {
        assertThat(SecondFactorSettings.required("", false)).containsOnly(Role.ADMINISTRATOR, Role.COORDINATOR);
    }

    @Test
    void in_a_demo_nobody_needs_one_unless_it_is_set() {
        assertThat(SecondFactorSettings.required("", true)).isEmpty();
        assertThat(SecondFactorSettings.required("COORDINATOR", true)).containsOnly(Role.COORDINATOR);
    }

    @Test
    void an_installation_may_name_others_or_nobody() {
        assertThat(SecondFactorSettings.required("ADMINISTRATOR, PRESS_OFFICER", false))
                .containsOnly(Role.ADMINISTRATOR, Role.PRESS_OFFICER);
        assertThat(SecondFactorSettings.required(" nobody ", false)).isEmpty();
    }

    /** A typing mistake must not open the door. */
    @Test
    void what_is_no_role_that_people_hold_switches_nothing_off() {
        Set<Role> usual = Set.of(Role.ADMINISTRATOR, Role.COORDINATOR);
        assertThat(List.of("COORDINATR", "no", "COOPERATION_MEMBER", "OWNER", "administrator"))
                .allSatisfy(slip -> assertThat(SecondFactorSettings.required(slip, false))
                        .as(slip)
                        .isEqualTo(usual));
    }
}

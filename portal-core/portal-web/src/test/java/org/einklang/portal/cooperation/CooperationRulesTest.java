package org.einklang.portal.cooperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.CooperationId;
import org.einklang.portal.directory.Cooperation;
import org.einklang.portal.directory.FederalState;
import org.junit.jupiter.api.Test;

class CooperationRulesTest {

    @Test
    void the_key_is_short_plain_and_means_nothing_else_in_addresses() {
        assertThat(List.of("", "a", "1a", "Lindental", "lin dental", "lindentäl", "lin_dental", "lin/dental", "../x"))
                .allSatisfy(key -> assertRefused("core.cooperation.key_form", "key", () -> founded(key, "Name")));
        assertRefused("core.cooperation.key_form", "key", () -> founded("a".repeat(41), "Name"));
        assertThat(List.of("new", "admin", "api", "login", "health", "public"))
                .allSatisfy(key -> assertRefused("cooperations.key_reserved", "key", () -> founded(key, "Name")));
        assertThat(founded("lindental-2", "Name").card().key()).isEqualTo("lindental-2");
    }

    @Test
    void another_name_leaves_the_key_as_it_is() {
        Cooperation cooperation = founded("lindental", "Alt");
        cooperation.rename(" Neu ");

        assertThat(cooperation.card().name()).isEqualTo("Neu");
        assertThat(cooperation.card().key()).isEqualTo("lindental");
        assertRefused("cooperations.name_missing", "cooperation", () -> cooperation.rename("  "));
        assertRefused("cooperations.too_long", "cooperation", () -> cooperation.rename("x".repeat(201)));
    }

    @Test
    void there_are_sixteen_federal_states() {
        assertThat(FederalState.values()).hasSize(16);
        assertRefused("cooperations.state_unknown", "federalState", () -> FederalState.of("XX"));
        assertRefused("cooperations.state_unknown", "federalState", () -> FederalState.of(""));
    }

    @Test
    void a_profile_refuses_what_does_not_fit_next_to_its_field() {
        CooperationProfile profile = new CooperationProfile(new CooperationId(1));
        assertRefused("cooperations.mail_form", "mail", () -> profile.describe(withMail("koordination@")));
        assertRefused("cooperations.mail_form", "mail", () -> profile.describe(withMail("a@b.de, c@d.de")));
        assertRefused("cooperations.too_long", "mail", () -> profile.describe(withMail("x".repeat(255))));

        profile.describe(withMail(" koordination@lindental.example "));

        assertThat(profile.text().mail()).isEqualTo("koordination@lindental.example");
        assertThat(profile.text().description()).isEqualTo("zwei\nZeilen");
    }

    private static CooperationProfile.Text withMail(String mail) {
        return new CooperationProfile.Text("", " zwei\nZeilen ", "", null, "", "", mail, "");
    }

    private static Cooperation founded(String key, String name) {
        return new Cooperation(key, name, "BW");
    }

    private static void assertRefused(String key, String field, Runnable act) {
        assertThatExceptionOfType(RuleViolation.class).isThrownBy(act::run).satisfies(violation -> {
            assertThat(violation.key()).isEqualTo(key);
            assertThat(violation.field()).contains(field);
        });
    }
}

package org.einklang.portal.login.oidc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Who asks for the second factor of people who come in by the authority's account. */
class OidcSettingsTest {

    @Test
    void the_provider_does_if_it_is_in_charge() {
        assertThat(OidcSettings.asksForOwnFactor("provider", "", Set.of())).isFalse();
    }

    @Test
    void if_it_has_to_prove_it_the_portal_asks_whoever_comes_without_proof() {
        assertThat(OidcSettings.asksForOwnFactor("provider", "mfa, 2", Set.of("pwd", "mfa")))
                .isFalse();
        assertThat(OidcSettings.asksForOwnFactor("provider", "mfa, 2", Set.of("2")))
                .isFalse();
        assertThat(OidcSettings.asksForOwnFactor("provider", "mfa, 2", Set.of("pwd")))
                .isTrue();
        assertThat(OidcSettings.asksForOwnFactor("provider", "mfa, 2", Set.of()))
                .isTrue();
    }

    @Test
    void the_portal_does_if_it_is_in_charge_or_nobody_can_tell_who_is() {
        assertThat(List.of("portal", "Provider", "both"))
                .allSatisfy(who -> assertThat(OidcSettings.asksForOwnFactor(who, "", Set.of("mfa")))
                        .isTrue());
    }
}

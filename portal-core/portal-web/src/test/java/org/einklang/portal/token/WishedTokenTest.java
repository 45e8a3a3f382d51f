package org.einklang.portal.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.PersonId;
import org.einklang.api.rest.ApiScope;
import org.einklang.portal.login.SecretToken;
import org.junit.jupiter.api.Test;

class WishedTokenTest {

    private static final Set<ApiScope> USES = Set.of(ApiScope.BODIES, ApiScope.SEARCH);
    private static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");

    @Test
    void a_key_holds_from_the_day_it_is_made_through_its_last_day() {
        AccessToken token = made(30);

        assertThat(token.lastDay()).isEqualTo(LocalDate.parse("2026-04-01"));
        assertThat(token.state(LocalDate.parse("2026-04-01"))).isEqualTo(TokenState.VALID);
        assertThat(token.state(LocalDate.parse("2026-04-02"))).isEqualTo(TokenState.EXPIRED);
    }

    @Test
    void it_is_for_what_was_ticked_and_has_not_been_used() {
        AccessToken token = made(365);

        assertThat(token.scopes()).isEqualTo(USES);
        assertThat(token.name()).isEqualTo("Intranet");
        assertThat(token.lastUsed()).isNull();
        assertThat(token.isNoted(LocalDate.parse("2026-03-02"))).isFalse();
    }

    @Test
    void without_name_or_use_or_for_another_time_none_is_made() {
        refused("  ", USES, 90, "name");
        refused("x".repeat(81), USES, 90, "name");
        refused("Intranet", Set.of(), 90, "scopes");
        refused("Intranet", USES, 366, "days");
        refused("Intranet", USES, 0, "days");
    }

    private static AccessToken made(int days) {
        return new AccessToken(
                new PersonId(7), new WishedToken(" Intranet ", USES, days), new SecretToken("ek_x"), false, NOON);
    }

    private static void refused(String name, Set<ApiScope> uses, int days, String field) {
        assertThatThrownBy(() -> new WishedToken(name, uses, days))
                .isInstanceOfSatisfying(
                        RuleViolation.class, rule -> assertThat(rule.field()).contains(field));
    }
}

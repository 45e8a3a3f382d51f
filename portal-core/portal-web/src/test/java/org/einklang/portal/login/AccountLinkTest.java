package org.einklang.portal.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import org.einklang.api.people.PersonId;
import org.junit.jupiter.api.Test;

class AccountLinkTest {

    private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");

    @Test
    void an_invitation_is_good_for_seven_days() {
        assertThat(link(AccountLink.Purpose.INVITATION)
                        .isOpen(NOW.plus(Duration.ofDays(7).minusSeconds(1))))
                .isTrue();
        assertThat(link(AccountLink.Purpose.INVITATION).isOpen(NOW.plus(Duration.ofDays(7))))
                .isFalse();
    }

    @Test
    void a_link_for_a_forgotten_password_is_good_for_an_hour() {
        assertThat(link(AccountLink.Purpose.RESET).isOpen(NOW.plus(Duration.ofMinutes(59))))
                .isTrue();
        assertThat(link(AccountLink.Purpose.RESET).isOpen(NOW.plus(Duration.ofMinutes(60))))
                .isFalse();
    }

    @Test
    void the_secret_shows_in_no_log() {
        SecretToken token = SecretToken.draw(new SecureRandom());

        assertThat(token.toString()).doesNotContain(token.value());
        assertThat(token.hash()).hasSize(64).doesNotContain(token.value());
    }

    private static AccountLink link(AccountLink.Purpose purpose) {
        return new AccountLink(SecretToken.draw(new SecureRandom()), new PersonId(1), purpose, NOW);
    }
}

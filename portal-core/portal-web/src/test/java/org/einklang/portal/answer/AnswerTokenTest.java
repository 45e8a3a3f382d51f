package org.einklang.portal.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import org.junit.jupiter.api.Test;

class AnswerTokenTest {

    @Test
    void a_token_is_192_bits_that_fit_into_an_address() {
        assertThat(AnswerToken.draw(new SecureRandom()).value()).matches("[A-Za-z0-9_-]{32}");
    }

    @Test
    void no_two_tokens_are_the_same() {
        var random = new SecureRandom();

        assertThat(AnswerToken.draw(random)).isNotEqualTo(AnswerToken.draw(random));
    }

    @Test
    void only_its_sha_256_is_kept() {
        assertThat(new AnswerToken("abc").hash())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }

    @Test
    void logs_never_show_it() {
        assertThat(new AnswerToken("secret")).asString().doesNotContain("secret");
    }
}

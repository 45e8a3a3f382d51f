package org.einklang.portal.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.security.SecureRandom;
import org.einklang.api.people.PersonId;
import org.junit.jupiter.api.Test;

class SealedSecretTest {

    private static final PersonId ANKE = new PersonId(7);
    private static final byte[] KEY = new byte[32];
    private static final byte[] SECRET = {1, 2, 3, 4, 5};

    private final SecureRandom random = new SecureRandom();

    @Test
    void it_opens_for_its_person_with_its_key() {
        assertThat(SealedSecret.open(SealedSecret.seal(SECRET, ANKE, KEY, random), ANKE, KEY))
                .isEqualTo(SECRET);
    }

    @Test
    void moved_to_another_account_it_opens_nothing() {
        String sealed = SealedSecret.seal(SECRET, ANKE, KEY, random);

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> SealedSecret.open(sealed, new PersonId(8), KEY));
    }

    @Test
    void the_same_secret_looks_different_each_time() {
        assertThat(SealedSecret.seal(SECRET, ANKE, KEY, random))
                .isNotEqualTo(SealedSecret.seal(SECRET, ANKE, KEY, random));
    }
}

package org.einklang.portal.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecoveryCodesTest {

    private final List<String> codes = RecoveryCodes.draw(new SecureRandom());

    @Test
    void there_are_ten_different_ones_in_groups_that_people_can_copy() {
        assertThat(codes)
                .hasSize(10)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("([A-Z2-9]{4}-){5}[A-Z2-9]{4}"));
    }

    @Test
    void hyphens_gaps_and_small_letters_do_not_matter() {
        String code = codes.get(0);

        assertThat(RecoveryCodes.hash(
                        " " + code.toLowerCase(java.util.Locale.ROOT).replace("-", " ")))
                .isEqualTo(RecoveryCodes.hash(code))
                .isNotEqualTo(RecoveryCodes.hash(codes.get(1)));
    }
}

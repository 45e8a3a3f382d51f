package org.einklang.portal.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.einklang.api.people.PersonId;
import org.junit.jupiter.api.Test;

class OwnerSealTest {

    private static final Instant NOW = Instant.parse("2026-11-12T10:00:00Z");
    private static final Instant TOMORROW = NOW.plusSeconds(86_400);
    private static final PersonId WRITER = new PersonId(4711);

    private final OwnerSeal seal = new OwnerSeal(new byte[] {1, 2, 3, 4});

    @Test
    void a_form_says_whose_it_is() {
        assertThat(seal.owner(seal.of(WRITER, TOMORROW), NOW)).contains(WRITER);
    }

    @Test
    void nobody_makes_a_seal_for_somebody_else() {
        String given = seal.of(WRITER, TOMORROW);
        String code = given.substring(given.lastIndexOf('.'));

        assertThat(List.of(
                        "4712." + TOMORROW.getEpochSecond() + code,
                        "4711." + (TOMORROW.getEpochSecond() + 1) + code,
                        given.substring(0, given.length() - 2) + "AA",
                        "4711",
                        "",
                        "null",
                        "4711..",
                        new OwnerSeal(new byte[] {1, 2, 3, 5}).of(WRITER, TOMORROW)))
                .allSatisfy(forged -> assertThat(seal.owner(forged, NOW)).isEmpty());
    }

    @Test
    void an_old_seal_is_worth_nothing() {
        assertThat(seal.owner(seal.of(WRITER, NOW), NOW)).isEmpty();
    }
}

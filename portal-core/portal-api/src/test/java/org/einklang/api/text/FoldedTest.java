package org.einklang.api.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FoldedTest {

    @Test
    void umlauts_stand_beside_their_letters() {
        assertThat(Stream.of("Zander", "Özil", "Oben", "ärger", "Anders", "Azur", "Straße", "Strasser")
                        .sorted(java.util.Comparator.comparing(Folded::of)))
                .containsExactly("Anders", "ärger", "Azur", "Oben", "Özil", "Straße", "Strasser", "Zander");
    }

    @Test
    void composed_and_decomposed_letters_are_the_same() {
        assertThat(Folded.of("Mu\u0308ller"))
                .isEqualTo(Folded.of("M\u00fcller"))
                .isEqualTo("muller");
    }

    @Test
    void words_come_without_gaps_and_signs_that_nobody_sees() {
        assertThat(Folded.words("  Amt\u00a0\u0000 LEITUNG\n")).isEqualTo(List.of("amt", "leitung"));
        assertThat(Folded.words(" ")).isEmpty();
    }

    @Test
    void wildcards_are_literal() {
        assertThat(Folded.like("50%_!")).isEqualTo("%50!%!_!!%");
    }
}

package org.einklang.api.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
    void a_text_is_compared_alike_whatever_stands_beside_it() {
        String latin = IntStream.range(0, 0x180)
                .mapToObj(one -> "a" + (char) one + " " + (char) one + "B")
                .collect(Collectors.joining("\t"));
        String beside = "\u4e2d"; // a sign that no European language has
        assertThat(Folded.of(latin + " " + beside)).isEqualTo(Folded.of(latin) + " " + beside);
        assertThat(Folded.of("\u0130\u0178 \u00c6\u00d8\u0141 \u0152")).isEqualTo("iy aeol oe");
    }

    @Test
    void wildcards_are_literal() {
        assertThat(Folded.like("50%_!")).isEqualTo("%50!%!_!!%");
    }
}

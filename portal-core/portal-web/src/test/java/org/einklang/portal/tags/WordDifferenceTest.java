package org.einklang.portal.tags;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.einklang.portal.tags.WordDifference.Kind;
import org.einklang.portal.tags.WordDifference.Piece;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDifferenceTest {

    @Test
    void a_changed_word_is_the_only_thing_marked() {
        assertThat(WordDifference.between("Die Kosten trägt die Agentur.", "Die Kosten trägt die Stadt."))
                .containsExactly(
                        new Piece(Kind.KEPT, "Die Kosten trägt die "),
                        new Piece(Kind.REMOVED, "Agentur."),
                        new Piece(Kind.ADDED, "Stadt."));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            emptyValue = "",
            value = {"'',''", "'','Neu hier.'", "'Alt.',''", "'a b  c\nd','a c\nd e'", "'Gleich.','Gleich.'"})
    void the_pieces_put_together_are_both_texts_again(String before, String after) {
        List<Piece> pieces = WordDifference.between(before, after);

        assertThat(textOf(pieces, Kind.ADDED)).isEqualTo(before);
        assertThat(textOf(pieces, Kind.REMOVED)).isEqualTo(after);
    }

    private static String textOf(List<Piece> pieces, Kind without) {
        return pieces.stream()
                .filter(piece -> piece.kind() != without)
                .map(Piece::text)
                .collect(joining());
    }
}

package org.einklang.portal.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.einklang.api.document.Paper.Block;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

    @Test
    void columns_fill_the_page_and_no_word_of_a_head_is_broken() {
        Block.Table votes = new Block.Table(
                "Wer was gesagt hat",
                List.of("Stimme", "Antwort", "Gegeben von", "Begründung"),
                List.of(
                        List.of(
                                "Bereichsleitung Agentur, Agentur für Arbeit Lindental",
                                "stimmt zu",
                                "Bereichsleitung",
                                "–"),
                        List.of("Amtsleitung Jugend, Stadt Lindental", "Antwort fehlt noch", "–", "–")));

        List<Integer> widths = ColumnWidths.of(votes);

        assertThat(widths.stream().mapToInt(Integer::intValue).sum()).isEqualTo(165);
        assertThat(widths.get(3))
                .as("ten bold letters of 10 points and the space beside them")
                .isGreaterThanOrEqualTo(24);
        assertThat(widths.get(2)).as("fifteen letters").isGreaterThanOrEqualTo(34);
        assertThat(widths.get(0))
                .isEqualTo(widths.stream().max(Integer::compare).orElseThrow());
    }

    @Test
    void many_long_words_share_the_page() {
        List<String> heads =
                List.of("Weiterbildungsgesetzgebung", "Arbeitsmarktberatungsstelle", "Jahr", "Zuständigkeit", "A", "B");
        assertThat(ColumnWidths.of(new Block.Table("Viel", heads, List.of())))
                .allMatch(width -> width > 4)
                .satisfies(all -> assertThat(
                                all.stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo(165));
    }
}

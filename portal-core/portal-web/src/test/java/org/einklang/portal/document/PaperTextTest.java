package org.einklang.portal.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.einklang.api.document.Paper;
import org.einklang.api.document.Paper.Block;
import org.einklang.api.document.Paper.Point;
import org.junit.jupiter.api.Test;

/** What people have written in Markdown stands on paper with the same structure. */
class PaperTextTest {

    @Test
    void headings_paragraphs_and_lists_stay_what_they_are_and_links_tell_their_address() {
        Paper paper = PaperText.add(
                Paper.in(Locale.GERMAN, "Probe"),
                "Wir **teilen** das [Zelt](https://zelt.example).\nZweite Zeile\n\n# Aufbau\n\n- Stangen\n  - lang\n- Plane\n\n"
                        + "3. drei\n4. vier\n\n> Gesagt");

        List<Block> blocks = paper.blocks();
        assertThat(blocks.get(0))
                .isInstanceOfSatisfying(
                        Block.Paragraph.class,
                        words -> assertThat(words.text())
                                .contains("Wir teilen das", "Zelt", "https://zelt.example", "\nZweite Zeile")
                                .doesNotContain("*"));
        assertThat(blocks.subList(1, 5))
                .containsExactly(
                        new Block.Heading(2, "Aufbau"),
                        new Block.Points(List.of(new Point("Stangen", List.of(Point.of("lang"))), Point.of("Plane"))),
                        new Block.Paragraph("3. drei"),
                        new Block.Paragraph("4. vier"));
        assertThat(blocks.get(5))
                .isInstanceOfSatisfying(
                        Block.Paragraph.class, words -> assertThat(words.text()).contains("Gesagt"));
    }

    @Test
    void an_empty_heading_is_none() {
        assertThat(PaperText.add(Paper.in(Locale.GERMAN, "Probe"), "#\n\nText").blocks())
                .containsExactly(new Block.Paragraph("Text"));
    }
}

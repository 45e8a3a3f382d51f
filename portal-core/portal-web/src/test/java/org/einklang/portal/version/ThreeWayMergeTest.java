package org.einklang.portal.version;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.einklang.api.version.MergedText;
import org.einklang.api.version.MergedText.Kind;
import org.junit.jupiter.api.Test;

/** What two people write at the same time both survives. */
class ThreeWayMergeTest {

    private static final String BASE = "Der Stand kostet 2.400 Euro.\n\nJeder Partner stellt zwei Personen.\n";

    private final ThreeWayMerge merge = new ThreeWayMerge();

    @Test
    void changes_in_different_paragraphs_are_both_there() {
        MergedText merged = merge.merge(
                BASE,
                "Der Stand kostet 2.600 Euro.\n\nJeder Partner stellt zwei Personen.\n",
                "Der Stand kostet 2.400 Euro.\n\nJeder Partner stellt drei Personen.\n");

        assertThat(merged.isClean()).isTrue();
        assertThat(merged.text()).isEqualTo("Der Stand kostet 2.600 Euro.\n\nJeder Partner stellt drei Personen.\n");
    }

    @Test
    void different_words_of_one_paragraph_are_both_there() {
        MergedText merged = merge.merge(
                "Der Stand kostet 2.400 Euro im Jahr.",
                "Der gemeinsame Stand kostet 2.400 Euro im Jahr.",
                "Der Stand kostet 2.400 Euro im Monat.");

        assertThat(merged.isClean()).isTrue();
        assertThat(merged.text()).isEqualTo("Der gemeinsame Stand kostet 2.400 Euro im Monat.");
    }

    @Test
    void the_same_word_changed_differently_is_kept_in_both_wordings() {
        MergedText merged = merge.merge("Es kostet 2.400 Euro.", "Es kostet 2.600 Euro.", "Es kostet 2.800 Euro.");

        assertThat(merged.isClean()).isFalse();
        assertThat(merged.text()).isEqualTo("Es kostet 2.800 2.600 Euro.");
        assertThat(merged.pieces())
                .filteredOn(piece -> piece.kind() == Kind.CONFLICT)
                .hasSize(1)
                .allSatisfy(piece -> {
                    assertThat(piece.text()).isEqualTo("2.600 ");
                    assertThat(piece.theirs()).isEqualTo("2.800 ");
                });
    }

    @Test
    void the_same_change_is_made_once() {
        String changed = "Der Stand kostet nichts.\n\nJeder Partner stellt zwei Personen.\n";

        assertThat(merge.merge(BASE, changed, changed).text()).isEqualTo(changed);
        assertThat(merge.merge(BASE, changed, changed).isClean()).isTrue();
    }

    @Test
    void two_who_add_a_paragraph_at_the_same_place_both_find_it() {
        MergedText merged = merge.merge(BASE, BASE + "\nAufbau am Freitag.\n", BASE + "\nAbbau am Sonntag.\n");

        assertThat(merged.text()).contains("Aufbau", "Freitag.", "Abbau", "Sonntag.");
    }

    @Test
    void what_one_deletes_and_the_other_changes_is_a_conflict() {
        MergedText merged = merge.merge("eins zwei drei", "eins drei", "eins ZWEI drei");

        assertThat(merged.isClean()).isFalse();
        assertThat(merged.text()).contains("ZWEI");
    }

    @Test
    void who_changed_nothing_gets_the_text_of_the_other() {
        assertThat(merge.merge(BASE, BASE, "ganz anders").text()).isEqualTo("ganz anders");
        assertThat(merge.merge(BASE, "ganz anders", BASE).text()).isEqualTo("ganz anders");
        assertThat(merge.merge("", "neu", "").text()).isEqualTo("neu");
    }

    /** Whatever two people do: no word that one of them has written is missing. */
    @Test
    void no_written_word_is_lost() {
        Random random = new Random(2026);
        for (int round = 0; round < 3_000; round++) {
            List<String> base =
                    IntStream.range(0, 12).mapToObj(word -> "w" + word).toList();
            String mine = edited(base, "m" + round, random);
            String theirs = edited(base, "t" + round, random);
            String merged = merge.merge(String.join(" ", base), mine, theirs).text();
            assertThat(words(merged)).containsAll(written(mine, "m")).containsAll(written(theirs, "t"));
        }
    }

    private static String edited(List<String> base, String mark, Random random) {
        List<String> words = new ArrayList<>(base);
        for (int change = 0; change < 3; change++) {
            int at = random.nextInt(words.size());
            switch (random.nextInt(3)) {
                case 0 -> words.set(at, mark + "x" + change);
                case 1 -> words.add(at, mark + "x" + change);
                default -> words.remove(at);
            }
        }
        return words.stream()
                .map(word -> word + (random.nextInt(4) == 0 ? "\n\n" : " "))
                .collect(Collectors.joining())
                .strip();
    }

    private static List<String> written(String text, String mark) {
        return words(text).stream().filter(word -> word.startsWith(mark)).toList();
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}

package org.einklang.portal.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** German compounds come apart where people would take them apart, and nowhere else. */
class CompoundsTest {

    private final Compounds compounds = Compounds.ofTheHouse();

    @Test
    void words_of_the_field_come_apart() {
        Map.of(
                        "Ausbildungsmesse", List.of("ausbildung", "messe"),
                        "Schulamt", List.of("schule", "amt"),
                        "Kinderbetreuung", List.of("kind", "betreuung"),
                        "Bildungsgutscheine", List.of("bildung", "gutschein"),
                        "Jugendberufsagentur", List.of("jugend", "beruf", "agentur"),
                        "Öffentlichkeitsarbeit", List.of("offentlichkeit", "arbeit"),
                        "Wohnungssicherung", List.of("wohnung", "sicherung"))
                .forEach((word, parts) ->
                        assertThat(compounds.parts(Folding.of(word))).as(word).isEqualTo(parts));
    }

    @Test
    void of_a_name_nobody_knows_the_part_that_is_known_is_found() {
        assertThat(compounds.parts(Folding.of("Lindentalmesse"))).contains("messe");
        assertThat(compounds.parts(Folding.of("Beratungszorx"))).contains("beratung");
    }

    @Test
    void what_is_a_word_of_its_own_stays_whole() {
        assertThat(Stream.of("Beratung", "Beratungen", "Beirat", "Tagesordnung", "Haus", "Zyx", "2026"))
                .allSatisfy(word ->
                        assertThat(compounds.parts(Folding.of(word))).as(word).isEmpty());
    }

    @Test
    void umlauts_are_the_same_however_they_are_written() {
        assertThat(Folding.of("Übergänge")).isEqualTo(Folding.of("UEBERGAENGE")).isEqualTo(Folding.of("Ubergange"));
        assertThat(Folding.of("Straße")).isEqualTo(Folding.of("strasse"));
        assertThat(Folding.of("Yılmaz")).isEqualTo("yilmaz");
    }
}

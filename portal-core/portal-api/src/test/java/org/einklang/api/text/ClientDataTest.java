package org.einklang.api.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.einklang.api.text.ClientData.Finding;
import org.einklang.api.text.ClientData.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers are published examples or made up by their rules; they belong to nobody. */
class ClientDataTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bitte 123A456789 an das Jobcenter abgeben. | CUSTOMER_NUMBER | 123A456789",
                "Kundennr. 123 A 456789                     | CUSTOMER_NUMBER | 123 A 456789",
                "BG 12345BG0012345 ist offen                | BENEFIT_NUMBER  | 12345BG0012345",
                "Aktenzeichen 12345//0012345                | BENEFIT_NUMBER  | 12345//0012345",
                "RV-Nummer 65170839J003, Rente              | PENSION_NUMBER  | 65170839J003",
                "Versichert unter 15 070649 C 103           | PENSION_NUMBER  | 15 070649 C 103",
                "Konto DE89 3704 0044 0532 0130 00 angeben  | BANK_ACCOUNT    | DE89 3704 0044 0532 0130 00",
                "AT611904300234573201                       | BANK_ACCOUNT    | AT611904300234573201",
                "IdNr. 86095742719                          | TAX_NUMBER      | 86095742719",
                "IdNr. 47 036 892 816                       | TAX_NUMBER      | 47 036 892 816",
                "Der Teilnehmer, geb. 12.03.1987, fehlt     | BIRTH           | geb. 12.03.1987",
                "geboren am 3. Mai 1990                     | BIRTH           | geboren am 3. Mai 1990",
                "Geburtsdatum: 1.1.2001                     | BIRTH           | Geburtsdatum: 1.1.2001",
                "Frau Beispiel (12.03.1987) kommt           | BIRTH           | Frau Beispiel (12.03.1987"
            })
    void what_looks_like_a_single_person_is_found(String text, Kind kind, String passage) {
        assertThat(ClientData.in(text))
                .singleElement()
                .returns(kind, Finding::kind)
                .returns(passage, Finding::passage)
                .returns(text.indexOf(passage), Finding::at);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Die Sitzung ist am 12.03.2027 von 9:00 bis 11:30 Uhr, Raum 2.104.",
                "Frau Beispiel berichtet am 12.03.2027 über die Zahlen.",
                "Beschluss STG-2026-014 gilt ab 01.01.2027; Kosten 123.456,78 EUR.",
                "Telefon 0621 1234567, Fax +49 621 123456789, Mail amt@example.org",
                "Maßnahmenummer 123/4567/2026, Vergabe 2026-0815, PLZ 68159",
                "§ 16 Abs. 1 SGB II, § 45 SGB III, VO (EU) 2016/679",
                "Konto DE89 3704 0044 0532 0130 01 hat einen Zahlendreher",
                "IdNr. 86095742718 ist keine",
                "65170839J004 ist keine Versicherungsnummer",
                "Die Stadt wurde 1607 gegründet, geborene Mannheimer gibt es viele."
            })
    void what_officials_write_all_day_is_not(String text) {
        assertThat(ClientData.in(text)).isEmpty();
    }

    @Test
    void of_sixty_texts_about_a_single_person_none_is_missed() throws IOException {
        List<String> hits = lines("hits.txt");

        assertThat(hits).hasSize(60);
        assertThat(hits).allSatisfy(line -> {
            String[] parts = line.split(" \\| ", 2);
            assertThat(ClientData.in(parts[1]))
                    .as(line)
                    .extracting(Finding::kind)
                    .contains(Kind.valueOf(parts[0]));
        });
    }

    @Test
    void of_sixty_texts_about_nobody_two_at_most_are_taken_for_one() throws IOException {
        List<String> misses = lines("misses.txt");

        assertThat(misses).hasSize(60);
        assertThat(misses.stream().filter(text -> !ClientData.in(text).isEmpty()))
                .hasSizeLessThanOrEqualTo(2);
    }

    private static List<String> lines(String list) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/client-data", list)).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"123A456789 und 12345BG0012345 und geb. 12.03.1987"})
    void everything_is_named_in_its_order(String text) {
        assertThat(ClientData.in(text))
                .extracting(Finding::kind)
                .containsExactly(Kind.CUSTOMER_NUMBER, Kind.BENEFIT_NUMBER, Kind.BIRTH);
    }
}

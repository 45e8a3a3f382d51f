package org.einklang.portal.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void a_row_is_what_a_german_spreadsheet_opens() throws IOException {
        StringBuilder file = new StringBuilder();
        Csv csv = new Csv(file);
        csv.row(List.of("Name", "Funktion"));
        csv.row(List.of("Müller", "Leitung; Vertretung"));

        assertThat(file).hasToString("\uFEFFName;Funktion\r\nMüller;\"Leitung; Vertretung\"\r\n");
    }

    @Test
    void nothing_becomes_a_formula() {
        assertThat(List.of(
                        "=1+1", "+49 30 1", "-5", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1", "=HYPERLINK(\"x\";\"y\")"))
                .allSatisfy(text -> assertThat(Csv.cell(text)).matches("(?s)\"?'.*"));
    }

    @Test
    void what_is_harmless_stays_as_it_is() {
        assertThat(List.of("Müller-Lüdenscheid", "a=b", "3. Sitzung", "", "100 %"))
                .allSatisfy(text -> assertThat(Csv.cell(text)).isEqualTo(text));
    }

    @Test
    void quotes_and_line_breaks_stay_in_their_cell() {
        assertThat(Csv.cell("a \"b\"\nc")).isEqualTo("\"a \"\"b\"\"\nc\"");
    }
}

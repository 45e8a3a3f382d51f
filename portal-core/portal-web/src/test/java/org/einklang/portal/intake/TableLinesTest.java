package org.einklang.portal.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.einklang.api.RuleViolation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableLinesTest {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    @ParameterizedTest
    @ValueSource(strings = {"Name;Ort", "Name,Ort", "Name\tOrt"})
    void the_separator_is_found_out(String header) {
        char separator = header.charAt(4);

        assertThat(read(header + "\nMüller" + separator + "Köln\n"))
                .extracting(Line::cells)
                .containsExactly(List.of("Name", "Ort"), List.of("Müller", "Köln"));
    }

    @Test
    void a_separator_within_quotes_is_text() {
        assertThat(read("\"Name, Vorname, Titel\";Ort\n\"Meier; Kai\";\"Haus \"\"A\"\"\"\n"))
                .extracting(Line::cells)
                .containsExactly(List.of("Name, Vorname, Titel", "Ort"), List.of("Meier; Kai", "Haus \"A\""));
    }

    @Test
    void umlauts_arrive_in_every_encoding_that_people_have() {
        String table = "Name;Straße\nJürgen;Größe";
        for (byte[] content : List.of(
                table.getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + table).getBytes(StandardCharsets.UTF_8),
                table.getBytes(WINDOWS),
                ("\uFEFF" + table).getBytes(StandardCharsets.UTF_16LE))) {
            assertThat(read(content))
                    .extracting(Line::cells)
                    .containsExactly(List.of("Name", "Straße"), List.of("Jürgen", "Größe"));
        }
    }

    @Test
    void blank_lines_are_left_out_and_counted() {
        assertThat(read("Name\r\n\r\n;\r\nKai\r\n")).extracting(Line::number).containsExactly(1, 4);
    }

    @Test
    void a_text_over_several_lines_is_one_cell() {
        assertThat(read("Name;Ort\n\"a\nb\";c")).extracting(Line::cells).contains(List.of("a\nb", "c"));
    }

    @Test
    void a_workbook_is_read_as_people_see_it() throws IOException {
        byte[] content = workbook(sheet -> {
            sheet.value(0, 0, "Name");
            sheet.value(0, 1, "Telefon");
            sheet.value(2, 0, "Jürgen");
            sheet.value(2, 1, 7071123456L);
        });

        assertThat(read(content))
                .containsExactly(new Line(1, List.of("Name", "Telefon")), new Line(3, List.of("Jürgen", "7071123456")));
    }

    @Test
    void a_workbook_of_libreoffice_is_read_as_people_see_it() throws IOException {
        byte[] content = openWorkbook("""
                <table:table-row><table:table-cell office:value-type="string"><text:p>Name</text:p></table:table-cell>
                <table:table-cell office:value-type="string"><office:annotation><text:p>Notiz</text:p></office:annotation>
                <text:p>Telefon</text:p></table:table-cell><table:table-cell table:number-columns-repeated="16382"/></table:table-row>
                <table:table-row table:number-rows-repeated="2"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
                <table:table-row><table:table-cell office:value-type="string"><text:p>Jür<text:span>gen</text:span></text:p>
                <text:p>Groß</text:p></table:table-cell>
                <table:table-cell office:value-type="float" office:value="7071123456"><text:p>7,07E+09</text:p></table:table-cell>
                <table:covered-table-cell/><table:table-cell office:value-type="date" office:date-value="2026-12-31"><text:p>31.12.26</text:p></table:table-cell></table:table-row>
                <table:table-row table:number-rows-repeated="1048572"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>
                """);

        assertThat(read(content)).extracting(Line::number).containsExactly(1, 4);
        assertThat(read(content).get(0).cell(1)).endsWith("Telefon").doesNotContain("Notiz");
        assertThat(read(content).get(1).cells()).endsWith("7071123456", "", "31.12.26");
        assertThat(read(content).get(1).cell(0)).startsWith("Jürgen").endsWith("Groß");
    }

    @Test
    void a_small_file_that_says_it_is_endless_is_refused_before_it_is() throws IOException {
        String cell = "<table:table-cell office:value-type=\"string\" table:number-columns-repeated=\"%s\">"
                + "<text:p>x</text:p></table:table-cell>";
        String row = "<table:table-row table:number-rows-repeated=\"%s\">" + cell + "</table:table-row>";

        assertRefused(openWorkbook(row.formatted(1_048_576, 16_384)), "people.intake.too_many_columns");
        assertRefused(openWorkbook(row.formatted("99999999999", 1)), "people.intake.too_many_lines");
        assertRefused(openWorkbook(row.formatted(1, "99999999999")), "people.intake.too_many_columns");
    }

    @Test
    void to_show_the_heads_nobody_reads_the_whole_table() throws IOException {
        int broad = TableLines.MOST_COLUMNS + 1;
        byte[] excel = workbook(sheet -> {
            sheet.value(0, 0, "Name");
            sheet.value(1, 0, "Kai");
            sheet.value(2, 0, "Jana");
            sheet.value(2, broad, "zu breit");
        });
        String open = "<table:table-row><table:table-cell><text:p>%s</text:p></table:table-cell></table:table-row>";
        for (byte[] content : List.of(
                ("Name\nKai\n" + ";".repeat(broad) + "Jana").getBytes(StandardCharsets.UTF_8),
                excel,
                openWorkbook(open.formatted("Name") + open.formatted("Kai") + open.formatted("x".repeat(2001))))) {
            assertThat(TableLines.first(content, 2))
                    .extracting(Line::cells)
                    .containsExactly(List.of("Name"), List.of("Kai"));
            assertThatExceptionOfType(RuleViolation.class).isThrownBy(() -> read(content));
        }
    }

    @Test
    void a_workbook_of_libreoffice_reads_no_other_file() throws IOException {
        String bomb = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";

        assertRefused(
                zip("content.xml", (bomb + "<x>&e;</x>").getBytes(StandardCharsets.UTF_8)),
                "people.intake.broken_workbook");
    }

    @Test
    void too_much_is_refused() {
        assertRefused(new byte[0], "people.intake.empty");
        assertRefused("\n\n;;\n".getBytes(StandardCharsets.UTF_8), "people.intake.empty");
        assertRefused(new byte[TableLines.MOST_BYTES + 1], "people.intake.too_large");
        assertRefused("a\n".repeat(TableLines.MOST_LINES + 1).getBytes(WINDOWS), "people.intake.too_many_lines");
        assertRefused("a;".repeat(TableLines.MOST_COLUMNS + 1).getBytes(WINDOWS), "people.intake.too_many_columns");
        assertRefused("a".repeat(TableLines.LONGEST_CELL + 1).getBytes(WINDOWS), "people.intake.cell_too_long");
        assertThat(read("a\n".repeat(TableLines.MOST_LINES))).hasSize(TableLines.MOST_LINES);
    }

    @Test
    void what_is_no_table_is_refused_with_a_way_out() {
        assertRefused("Name\n\"offen".getBytes(WINDOWS), "people.intake.broken_quotes");
        assertRefused(new byte[] {1, 0, 2, 0, 3}, "people.intake.no_table");
        assertRefused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1, 2}, "people.intake.old_workbook");
        assertRefused("PK\u0003\u0004 und dann nichts".getBytes(WINDOWS), "people.intake.broken_workbook");
    }

    @Test
    void a_small_workbook_that_unpacks_into_an_enormous_one_is_refused() throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(content)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] nothing = new byte[1024 * 1024];
            for (int i = 0; i < 61; i++) {
                zip.write(nothing);
            }
            zip.closeEntry();
        }

        assertThat(content.size()).isLessThan(TableLines.MOST_BYTES);
        assertRefused(content.toByteArray(), "people.intake.unpacks_too_large");
    }

    private interface Filling {
        void fill(Worksheet sheet);
    }

    private static byte[] workbook(Filling filling) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(content, "test", "1.0")) {
            filling.fill(workbook.newWorksheet("Blatt"));
        }
        return content.toByteArray();
    }

    private static List<Line> read(String table) {
        return read(table.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Line> read(byte[] content) {
        List<Line> lines = new ArrayList<>();
        TableLines.read(content, lines::add);
        return lines;
    }

    private static void assertRefused(byte[] content, String key) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> read(content))
                .extracting(RuleViolation::key)
                .isEqualTo(key);
    }

    private static byte[] openWorkbook(String rows) throws IOException {
        String oasis = "urn:oasis:names:tc:opendocument:xmlns:";
        String content = "<office:document-content xmlns:office=\"" + oasis + "office:1.0\" xmlns:table=\"" + oasis
                + "table:1.0\" xmlns:text=\"" + oasis + "text:1.0\"><office:body><office:spreadsheet><table:table>"
                + rows + "</table:table><table:table><table:table-row><table:table-cell><text:p>zweites Blatt</text:p>"
                + "</table:table-cell></table:table-row></table:table></office:spreadsheet></office:body>"
                + "</office:document-content>";
        return zip("content.xml", content.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream folder = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(folder)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return folder.toByteArray();
    }
}

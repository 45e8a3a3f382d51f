package org.einklang.portal.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.einklang.api.money.Money;
import org.einklang.api.table.Cell;
import org.einklang.portal.intake.TableLines;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.odftoolkit.odfdom.doc.OdfSpreadsheetDocument;
import org.odftoolkit.odfdom.doc.table.OdfTable;

/** What the portal writes is read again by libraries that had no part in it. */
class SheetFilesTest {

    private static final Instant NOW = Instant.parse("2026-11-12T09:00:00Z");
    private static final List<String> HEADS = List.of("Name", "Plätze", "Bis", "Zuletzt", "Kosten");
    private static final List<Cell> ROW = List.of(
            Cell.of("=1+1"),
            Cell.of(1234),
            Cell.of(LocalDate.of(2026, 12, 31)),
            Cell.of(Instant.parse("2026-07-01T07:30:00Z")),
            Cell.of(new Money(-123450)));

    @Test
    void a_workbook_of_excel_calculates_with_days_numbers_and_amounts_and_never_with_texts() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written(FileKind.XLSX, ROW)))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            var row = sheet.getRow(1);

            assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("=1+1");
            assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(1234);
            assertThat(row.getCell(2).getLocalDateTimeCellValue()).isEqualTo(LocalDateTime.of(2026, 12, 31, 0, 0));
            assertThat(row.getCell(3).getLocalDateTimeCellValue())
                    .as("in Berlin it is summer")
                    .isEqualTo(LocalDateTime.of(2026, 7, 1, 9, 30));
            assertThat(row.getCell(4).getNumericCellValue()).isEqualTo(-1234.5);
            DataFormatter shown = new DataFormatter(Locale.GERMANY);
            assertThat(shown.formatCellValue(row.getCell(2))).isEqualTo("31.12.2026");
            assertThat(shown.formatCellValue(row.getCell(4))).isEqualTo("-1.234,50 €");
        }
    }

    @Test
    void a_workbook_of_excel_keeps_its_heads_in_sight_and_says_what_it_is() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(written(FileKind.XLSX, ROW)))) {
            XSSFSheet sheet = workbook.getSheetAt(0);

            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(sheet.getSheetName()).isEqualTo("Angebote- alle & -neue-");
            assertThat(workbook.getProperties().getCoreProperties().getTitle()).isEqualTo("Angebote: alle & [neue]");
            assertThat(workbook.getProperties()
                            .getCustomProperties()
                            .getProperty("Language")
                            .getLpwstr())
                    .isEqualTo("de");
        }
    }

    @Test
    void a_workbook_of_libreoffice_calculates_with_days_numbers_and_amounts_and_never_with_texts() throws Exception {
        try (OdfSpreadsheetDocument workbook = odf(written(FileKind.ODS, ROW))) {
            OdfTable sheet = workbook.getTableList().get(0);

            assertThat(sheet.getCellByPosition(0, 1).getValueType()).isEqualTo("string");
            assertThat(sheet.getCellByPosition(0, 1).getFormula()).isNull();
            assertThat(sheet.getCellByPosition(0, 1).getDisplayText()).isEqualTo("=1+1");
            assertThat(sheet.getCellByPosition(1, 1).getDoubleValue()).isEqualTo(1234);
            assertThat(sheet.getCellByPosition(2, 1).getValueType()).isEqualTo("date");
            assertThat(sheet.getCellByPosition(2, 1).getOdfElement().getAttribute("office:date-value"))
                    .isEqualTo("2026-12-31");
            assertThat(sheet.getCellByPosition(3, 1).getOdfElement().getAttribute("office:date-value"))
                    .isEqualTo("2026-07-01T09:30:00");
            assertThat(sheet.getCellByPosition(4, 1).getCurrencyCode()).isEqualTo("EUR");
            assertThat(sheet.getCellByPosition(4, 1).getCurrencyValue()).isEqualTo(-1234.5);
        }
    }

    @Test
    void a_workbook_of_libreoffice_keeps_its_heads_in_sight_and_says_what_it_is() throws Exception {
        try (OdfSpreadsheetDocument workbook = odf(written(FileKind.ODS, ROW))) {
            OdfTable sheet = workbook.getTableList().get(0);

            assertThat(sheet.getHeaderRowCount()).isEqualTo(1);
            assertThat(sheet.getTableName()).isEqualTo("Angebote- alle & -neue-");
            assertThat(workbook.getOfficeMetadata().getTitle()).isEqualTo("Angebote: alle & [neue]");
            assertThat(workbook.getOfficeMetadata().getLanguage()).isEqualTo("de");
            String settings = new String(workbook.getPackage().getBytes("settings.xml"), StandardCharsets.UTF_8);
            assertThat(settings)
                    .contains("config:name=\"VerticalSplitMode\" config:type=\"short\">2<")
                    .contains("config:name=\"VerticalSplitPosition\" config:type=\"int\">1<");
        }
    }

    @ParameterizedTest
    @EnumSource
    void what_was_typed_arrives_as_it_was_typed_in_every_kind_of_file(FileKind kind) throws IOException {
        List<String> texts = List.of("Größe <b> & \"Maß\"", "zwei\nZeilen", "a   b", "🎼 {0} %s", "0049", "x");
        byte[] file = written(kind, texts.stream().map(Cell::of).toList());

        List<List<String>> lines = new ArrayList<>();
        TableLines.read(file, line -> lines.add(line.cells()));
        assertThat(lines.get(1)).isEqualTo(texts);
    }

    @ParameterizedTest
    @EnumSource
    void signs_that_a_file_cannot_hold_do_no_harm(FileKind kind) throws IOException {
        byte[] file = written(kind, List.of(Cell.of("a\u0007b\uFFFEc\uD83C"), Cell.of("x".repeat(1000)), Cell.EMPTY));

        List<List<String>> lines = new ArrayList<>();
        TableLines.read(file, line -> lines.add(line.cells()));
        assertThat(lines.get(1).get(0)).startsWith("a").contains("b");
    }

    @ParameterizedTest
    @EnumSource
    void a_long_list_is_complete(FileKind kind) throws IOException {
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        try (SheetFile file = kind.begin(to, new SheetPortrait("Liste", Locale.GERMAN, NOW))) {
            file.head(List.of("Name", "Nummer"));
            for (int i = 1; i <= 10_000; i++) {
                file.row(List.of(Cell.of("Zeile " + i), Cell.of(i)));
            }
        }

        List<String> last = new ArrayList<>();
        int[] lines = {0};
        TableLines.read(to.toByteArray(), line -> {
            lines[0]++;
            last.clear();
            last.addAll(line.cells());
        });
        assertThat(lines[0]).isEqualTo(10_001);
        assertThat(last).containsExactly("Zeile 10000", "10000");
    }

    private static byte[] written(FileKind kind, List<Cell> row) throws IOException {
        ByteArrayOutputStream to = new ByteArrayOutputStream();
        try (SheetFile file = kind.begin(to, new SheetPortrait("Angebote: alle & [neue]", Locale.GERMAN, NOW))) {
            file.head(HEADS);
            file.row(row);
        }
        return to.toByteArray();
    }

    private static OdfSpreadsheetDocument odf(byte[] file) throws Exception {
        return OdfSpreadsheetDocument.loadDocument(new ByteArrayInputStream(file));
    }
}

package org.einklang.portal.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.einklang.api.RuleViolation;
import org.jspecify.annotations.Nullable;

/**
 * The first sheet of a workbook, of Excel (XLSX) or of LibreOffice (ODS). The workbook is a packed folder: before it is opened, everything in it is unpacked
 * into nothing and counted, so that a small file cannot become an enormous one.
 */
final class Workbook {

    private static final long MOST_UNPACKED = 60L * 1024 * 1024;
    private static final int MOST_PARTS = 1000;

    private Workbook() {}

    /** @param known whether it has been read before, so that nobody needs to count again */
    static void read(byte[] content, Predicate<Line> reader, boolean known) {
        try (ZipFile folder = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .get()) {
            if (!known) {
                requireSmall(folder);
            }
            ZipArchiveEntry open = folder.getEntry("content.xml");
            if (open == null) {
                excel(content, reader);
            } else {
                try (InputStream sheets = folder.getInputStream(open)) {
                    OpenWorkbook.read(sheets, reader);
                }
            }
        } catch (RuleViolation told) {
            throw told;
        } catch (IOException | XMLStreamException | RuntimeException e) {
            RuleViolation violation = new RuleViolation("people.intake.broken_workbook").at("file");
            violation.initCause(e);
            throw violation;
        }
    }

    private static void excel(byte[] content, Predicate<Line> reader) throws IOException {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            Iterator<Row> row = rows.iterator();
            boolean further = true;
            while (further && row.hasNext()) {
                Row next = row.next();
                further = reader.test(new Line(next.getRowNum(), cells(next)));
            }
        }
    }

    private static void requireSmall(ZipFile folder) throws IOException {
        long unpacked = 0;
        int parts = 0;
        byte[] buffer = new byte[8192];
        for (ZipArchiveEntry entry : Collections.list(folder.getEntries())) {
            parts++;
            try (InputStream part = folder.getInputStream(entry)) {
                for (int read = part.read(buffer); read >= 0; read = part.read(buffer)) {
                    unpacked += read;
                    if (unpacked > MOST_UNPACKED || parts > MOST_PARTS) {
                        throw new RuleViolation("people.intake.unpacks_too_large").at("file");
                    }
                }
            }
        }
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < Math.min(row.getCellCount(), TableLines.MOST_COLUMNS + 1); i++) {
            cells.add(text(row.getOptionalCell(i).orElse(null)));
        }
        return cells;
    }

    /** Numbers as people typed them: a telephone number has no decimals. */
    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY || cell.getType() == CellType.ERROR) {
            return "";
        }
        return cell.getType() == CellType.NUMBER
                ? cell.asNumber().stripTrailingZeros().toPlainString()
                : cell.getText();
    }
}

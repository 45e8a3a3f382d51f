package org.einklang.portal.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;

/** As what a list can be taken away. */
public enum FileKind {
    /** Text for every program. */
    CSV("text/csv; charset=UTF-8"),
    /** A workbook of Excel. */
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** A workbook of LibreOffice, the open standard. */
    ODS("application/vnd.oasis.opendocument.spreadsheet");

    private final String mediaType;

    FileKind(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The parameter of an address that asks for it, and the ending of the file's name. */
    public String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }

    String mediaType() {
        return mediaType;
    }

    static Stream<String> parameters() {
        return Arrays.stream(values()).map(FileKind::parameter);
    }

    /** Begins a file. */
    SheetFile begin(OutputStream to, SheetPortrait portrait) throws IOException {
        return switch (this) {
            case CSV -> new CsvSheet(to, portrait);
            case XLSX -> new XlsxSheet(to, portrait);
            case ODS -> new OdsSheet(to, portrait);
        };
    }
}

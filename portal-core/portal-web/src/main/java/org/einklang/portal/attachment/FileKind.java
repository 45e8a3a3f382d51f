package org.einklang.portal.attachment;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The kinds of files that are taken. There is no ZIP among them: nobody sees what is in it, and all attachments of a thing come
 * as one ZIP anyway.
 */
enum FileKind {
    PDF("application/pdf", Set.of("application/pdf"), "pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", Set.of(), "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Set.of(), "xlsx"),
    PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", Set.of(), "pptx"),
    ODT("application/vnd.oasis.opendocument.text", Set.of(), "odt"),
    ODS("application/vnd.oasis.opendocument.spreadsheet", Set.of(), "ods"),
    ODP("application/vnd.oasis.opendocument.presentation", Set.of(), "odp"),
    PNG("image/png", Set.of("image/png"), "png"),
    JPEG("image/jpeg", Set.of("image/jpeg"), "jpg", "jpeg"),
    TXT("text/plain", Set.of(), "txt"),
    CSV("text/csv", Set.of(), "csv"),
    ICS("text/calendar", Set.of(), "ics");

    private static final Set<FileKind> PACKAGES = Set.of(DOCX, XLSX, PPTX, ODT, ODS, ODP);
    private static final Set<FileKind> TEXTS = Set.of(TXT, CSV, ICS);

    private final String type;
    private final Set<String> seen;
    private final List<String> endings;

    FileKind(String type, Set<String> seen, String... endings) {
        this.type = type;
        this.seen = seen;
        this.endings = List.of(endings);
    }

    /** The kind that a name with this ending claims to be; the ending is in lower case and without its dot. */
    static Optional<FileKind> of(String ending) {
        return Arrays.stream(values())
                .filter(kind -> kind.endings.contains(ending))
                .findFirst();
    }

    /** All endings, for a file dialog: ".pdf,.docx". */
    static String accepted() {
        return Arrays.stream(values())
                .flatMap(kind -> kind.endings.stream())
                .map(ending -> "." + ending)
                .collect(Collectors.joining(","));
    }

    /** Media type by which it is sent. */
    String type() {
        return TEXTS.contains(this) ? type + ";charset=UTF-8" : type;
    }

    /** Media type without parameters, as it stands inside a package of LibreOffice. */
    String plainType() {
        return type;
    }

    /** What the first bytes have to say, where they alone say it. */
    Set<String> seen() {
        return seen;
    }

    /** Whether it is a ZIP file with XML in it. */
    boolean isPackage() {
        return PACKAGES.contains(this);
    }

    /** Whether people read it as it is. */
    boolean isText() {
        return TEXTS.contains(this);
    }

    /** Whether it is a picture. */
    boolean isPicture() {
        return this == PNG || this == JPEG;
    }

    /** Whether browsers show it. */
    boolean isShown() {
        return this == PDF || isPicture();
    }
}

package org.einklang.api.document;

import java.util.Locale;

/** As what a paper can be handed out. */
public enum Format {
    /** To be read, printed and archived; looks the same everywhere. */
    PDF("application/pdf"),
    /** To be worked on with Word. */
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    /** To be worked on with LibreOffice, the open standard. */
    ODT("application/vnd.oasis.opendocument.text");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    /** Its media type. */
    public String mediaType() {
        return mediaType;
    }

    /** The ending of a file's name, without a dot. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }
}

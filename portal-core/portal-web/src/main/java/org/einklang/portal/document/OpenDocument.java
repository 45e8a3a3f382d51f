package org.einklang.portal.document;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A file of LibreOffice (OpenDocument 1.3) on its way out: a packed folder whose parts are written one after the other,
 * as they come. Says what it is called and in which language it is. Closing it writes the list of its parts.
 */
public final class OpenDocument implements Closeable {

    private static final String OASIS = "urn:oasis:names:tc:opendocument:xmlns:";
    private static final String[] NAMES = {
        "xmlns:office", OASIS + "office:1.0",
        "xmlns:style", OASIS + "style:1.0",
        "xmlns:text", OASIS + "text:1.0",
        "xmlns:table", OASIS + "table:1.0",
        "xmlns:number", OASIS + "datastyle:1.0",
        "xmlns:draw", OASIS + "drawing:1.0",
        "xmlns:svg", OASIS + "svg-compatible:1.0",
        "xmlns:fo", OASIS + "xsl-fo-compatible:1.0",
        "xmlns:meta", OASIS + "meta:1.0",
        "xmlns:config", OASIS + "config:1.0",
        "xmlns:ooo", "http://openoffice.org/2004/office",
        "xmlns:dc", "http://purl.org/dc/elements/1.1/",
        "xmlns:xlink", "http://www.w3.org/1999/xlink",
        "office:version", "1.3"
    };

    /** What kind of document. */
    public enum Kind {
        /** Words. */
        TEXT("application/vnd.oasis.opendocument.text"),
        /** A workbook. */
        SPREADSHEET("application/vnd.oasis.opendocument.spreadsheet");

        private final String mediaType;

        Kind(String mediaType) {
            this.mediaType = mediaType;
        }

        /** Its media type. */
        public String mediaType() {
            return mediaType;
        }
    }

    private final ZipOutputStream folder;
    private final Writer writer;
    private final Kind kind;
    private final Locale locale;
    private final LocalDateTime made;
    private final Map<String, String> parts = new LinkedHashMap<>();
    private @Nullable Elements part;

    /** Begins one with this title, in this language, made at this moment. */
    public OpenDocument(OutputStream to, Kind kind, String title, Locale locale, Instant made) throws IOException {
        this.folder = new ZipOutputStream(to);
        this.writer = new BufferedWriter(new OutputStreamWriter(folder, UTF_8));
        this.kind = kind;
        this.locale = locale;
        this.made = LocalDateTime.ofInstant(made.truncatedTo(ChronoUnit.SECONDS), ZoneOffset.UTC);
        kindFirst();
        Elements meta = begin("meta.xml", "office:document-meta").open("office:meta");
        meta.open("dc:title").text(title).close();
        meta.open("dc:language").text(locale.toLanguageTag()).close();
        meta.open("meta:generator").text("Einklang").close();
        meta.open("meta:creation-date").text(this.made.toString()).close();
    }

    /** Begins the next part, whose outermost element is left open; it ends when another one begins. */
    public Elements begin(String name, String root) throws IOException {
        endPart();
        parts.put(name, "text/xml");
        folder.putNextEntry(entry(name));
        writer.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        part = new Elements(writer).open(root, NAMES);
        return part;
    }

    /** Puts a picture in. */
    public void picture(String name, byte[] png) throws IOException {
        endPart();
        parts.put(name, "image/png");
        folder.putNextEntry(entry(name));
        folder.write(png);
        folder.closeEntry();
    }

    /** The language, as attributes of text properties. */
    public String[] language() {
        String country = locale.getCountry().isEmpty() ? country() : locale.getCountry();
        return new String[] {"fo:language", locale.getLanguage(), "fo:country", country};
    }

    private String country() {
        return Locale.GERMAN.getLanguage().equals(locale.getLanguage()) ? "DE" : "GB";
    }

    @Override
    public void close() throws IOException {
        endPart();
        folder.putNextEntry(entry("META-INF/manifest.xml"));
        Elements manifest = new Elements(writer)
                .open("manifest:manifest", "xmlns:manifest", OASIS + "manifest:1.0", "manifest:version", "1.3");
        listed(manifest, "/", kind.mediaType);
        for (Map.Entry<String, String> one : parts.entrySet()) {
            listed(manifest, one.getKey(), one.getValue());
        }
        manifest.closeAll();
        writer.flush();
        folder.closeEntry();
        folder.close();
    }

    private static void listed(Elements manifest, String path, String type) throws IOException {
        manifest.leaf("manifest:file-entry", "manifest:full-path", path, "manifest:media-type", type);
    }

    private void endPart() throws IOException {
        if (part != null) {
            part.closeAll();
            writer.flush();
            folder.closeEntry();
            part = null;
        }
    }

    /** Unpacked and first, so that every program knows at once what it has before it. */
    private void kindFirst() throws IOException {
        byte[] type = kind.mediaType.getBytes(US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(type);
        ZipEntry entry = entry("mimetype");
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(type.length);
        entry.setCrc(sum.getValue());
        folder.putNextEntry(entry);
        folder.write(type);
        folder.closeEntry();
    }

    private ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(made);
        return entry;
    }
}

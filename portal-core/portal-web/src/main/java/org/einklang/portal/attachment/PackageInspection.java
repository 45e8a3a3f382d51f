package org.einklang.portal.attachment;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Looks through a document of an office program, which is a ZIP file: unfolds it piece by piece and keeps nothing. Refused are
 * what unfolds to far more than it seems (zip bomb), what carries macros, and XML that names things outside of itself (XXE), which
 * no office program writes.
 */
final class PackageInspection {

    private static final int MOST_ENTRIES = 20_000;
    private static final long MOST_UNFOLDED = 500L * 1024 * 1024;
    private static final long HARMLESS = 20L * 1024 * 1024;
    private static final int MOST_TIMES = 100;

    private final FileName name;
    private final long allowed;
    private final Set<String> entries = new HashSet<>();
    private String mediaType = "";
    private long unfolded;

    private PackageInspection(FileName name, long size) {
        this.name = name;
        this.allowed = Math.min(MOST_UNFOLDED, Math.max(HARMLESS, size * MOST_TIMES));
    }

    /** @throws org.einklang.api.RuleViolation if it is not of this kind, damaged, or made to harm */
    static void inspect(FileName name, FileKind kind, Upload upload) throws IOException {
        PackageInspection looked = new PackageInspection(name, upload.size());
        try (InputStream content = upload.open();
                ZipInputStream zip = new ZipInputStream(content, StandardCharsets.UTF_8)) {
            looked.through(zip);
        } catch (ZipException | EOFException | IllegalArgumentException damaged) {
            throw FileInspection.fault("attachments.damaged", name);
        }
        if (!looked.is(kind)) {
            throw FileInspection.fault("attachments.content_differs", name);
        }
    }

    private void through(ZipInputStream zip) throws IOException {
        InputStream counted = new Counted(zip);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String part = entry.getName();
            entries.add(part);
            if (entries.size() > MOST_ENTRIES) {
                throw FileInspection.fault("attachments.unfolds", name);
            }
            if (part.endsWith("vbaProject.bin") || part.startsWith("Basic/") || part.startsWith("Scripts/")) {
                throw FileInspection.fault("attachments.macros", name);
            }
            if (part.equals("mimetype")) {
                mediaType = new String(counted.readNBytes(100), StandardCharsets.US_ASCII);
            } else if (part.endsWith(".xml") || part.endsWith(".rels")) {
                requireSelfContained(counted);
            }
            drain(counted);
        }
    }

    private static void drain(InputStream counted) throws IOException {
        byte[] buffer = new byte[16 * 1024];
        while (counted.read(buffer) >= 0) {
            continue;
        }
    }

    /**
     * Reads as far as the first element: what would name something outside stands before it. LibreOffice leaves some parts empty.
     */
    private void requireSelfContained(InputStream counted) throws IOException {
        PushbackInputStream part = new PushbackInputStream(counted);
        int first = part.read();
        if (first < 0) {
            return;
        }
        part.unread(first);
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(part);
            for (int event = xml.getEventType(); event != XMLStreamConstants.START_ELEMENT; event = xml.next()) {
                if (event == XMLStreamConstants.DTD) {
                    throw FileInspection.fault("attachments.outward", name);
                }
            }
        } catch (XMLStreamException damaged) {
            throw FileInspection.fault("attachments.damaged", name);
        }
    }

    private boolean is(FileKind kind) {
        return switch (kind) {
            case DOCX -> isOffice("word/document.xml");
            case XLSX -> isOffice("xl/workbook.xml");
            case PPTX -> isOffice("ppt/presentation.xml");
            default -> mediaType.strip().equals(kind.plainType()) && entries.contains("content.xml");
        };
    }

    private boolean isOffice(String main) {
        return entries.contains("[Content_Types].xml") && entries.contains(main);
    }

    /** Counts what comes out, and stops before it becomes too much; whoever closes it closes nothing. */
    private final class Counted extends FilterInputStream {

        Counted(ZipInputStream zip) {
            super(zip);
        }

        @Override
        public int read() throws IOException {
            int one = in.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] buffer, int from, int length) throws IOException {
            int read = in.read(buffer, from, length);
            count(Math.max(0, read));
            return read;
        }

        @Override
        public void close() {
            // the archive goes on after this part
        }

        private void count(int bytes) {
            unfolded += bytes;
            if (unfolded > allowed) {
                throw FileInspection.fault("attachments.unfolds", name);
            }
        }
    }
}

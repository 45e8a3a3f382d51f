package org.einklang.portal.attachment;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What can be read in a document of an office program: the words of its XML, piece by piece. */
final class PackageText {

    /** Elements that words of Word, Excel and PowerPoint stand in; in documents of LibreOffice all words count. */
    private static final String OFFICE_WORDS = "t";

    /** Elements after which another word begins. */
    private static final Set<String> PARTS = Set.of("p", "h", "tab", "br", "tc", "table-cell", "si", "s", "line-break");

    private final boolean office;
    private final int most;
    private final StringBuilder text = new StringBuilder();

    private PackageText(boolean office, int most) {
        this.office = office;
        this.most = most;
    }

    /** At most about so many letters of it. @throws IOException if it is damaged */
    static String of(FileKind kind, InputStream content, int most) throws IOException {
        boolean office = kind == FileKind.DOCX || kind == FileKind.XLSX || kind == FileKind.PPTX;
        PackageText read = new PackageText(office, most);
        try (ZipInputStream zip = new ZipInputStream(content)) {
            for (ZipEntry entry = zip.getNextEntry();
                    entry != null && read.text.length() < most;
                    entry = zip.getNextEntry()) {
                if (holdsWords(kind, entry.getName())) {
                    read.through(zip);
                }
            }
        } catch (XMLStreamException damaged) {
            throw new IOException(damaged);
        }
        return read.text.toString();
    }

    private static boolean holdsWords(FileKind kind, String part) {
        return switch (kind) {
            case DOCX -> part.matches("word/(document|footnotes|endnotes|comments|header\\d*|footer\\d*)\\.xml");
            case XLSX -> part.equals("xl/sharedStrings.xml");
            case PPTX -> part.matches("ppt/(slides|notesSlides)/[^/]+\\.xml");
            default -> part.equals("content.xml");
        };
    }

    private void through(ZipInputStream zip) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        XMLStreamReader xml = factory.createXMLStreamReader(new Unclosed(zip));
        boolean words = !office;
        while (xml.hasNext() && text.length() < most) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT && office) {
                words = xml.getLocalName().equals(OFFICE_WORDS);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                words = !office;
                if (PARTS.contains(xml.getLocalName())) {
                    text.append(' ');
                }
            } else if (event == XMLStreamConstants.CHARACTERS && words) {
                text.append(xml.getText());
            }
        }
    }

    /** Whoever closes it closes nothing: the archive goes on after this part. */
    private static final class Unclosed extends FilterInputStream {

        Unclosed(InputStream in) {
            super(in);
        }

        @Override
        public void close() {
            // see above
        }
    }
}

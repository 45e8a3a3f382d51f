package org.einklang.portal.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.einklang.api.document.Documents;
import org.einklang.api.document.Format;
import org.einklang.api.module.FileSource;
import org.einklang.api.text.Texts;
import org.einklang.api.web.PortalRequest;

/** The organigram as a document, for everybody who may see it: {@code /c/lindental/bodies/organigram/organigram.pdf}. */
abstract class OrganigramFile implements FileSource {

    private final Format format;

    @Inject
    private OrganigramPaper papers;

    @Inject
    private Documents documents;

    @Inject
    private PortalRequest address;

    @Inject
    private Texts texts;

    private OrganigramFile(Format format) {
        this.format = format;
    }

    @Override
    public String module() {
        return "bodies";
    }

    @Override
    public String pattern() {
        return "organigram/organigram." + format.ending();
    }

    @Override
    public Optional<Content> file(Map<String, String> parts) {
        byte[] bytes = documents.print(papers.of(address.cooperation()), format);
        return Optional.of(
                new Content(texts.get("bodies.organigram.title") + "." + format.ending(), format.mediaType(), bytes));
    }

    /** To be read and printed. */
    @ApplicationScoped
    static class Pdf extends OrganigramFile {

        Pdf() {
            super(Format.PDF);
        }
    }

    /** For Word. */
    @ApplicationScoped
    static class Docx extends OrganigramFile {

        Docx() {
            super(Format.DOCX);
        }
    }

    /** For LibreOffice. */
    @ApplicationScoped
    static class Odt extends OrganigramFile {

        Odt() {
            super(Format.ODT);
        }
    }
}

package org.einklang.meetings.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.einklang.api.document.Documents;
import org.einklang.api.document.Format;
import org.einklang.api.module.FileSource;
import org.einklang.api.people.BodyCard;
import org.einklang.api.web.PortalRequest;
import org.einklang.meetings.MeetingsModule;

/** The yearly report of a body as a file, for everybody who may see its meetings. */
abstract class ReportFile implements FileSource {

    private final Format format;

    @Inject
    private Overview overview;

    @Inject
    private ReportPaper papers;

    @Inject
    private Documents documents;

    @Inject
    private PortalRequest address;

    private ReportFile(Format format) {
        this.format = format;
    }

    @Override
    public String module() {
        return MeetingsModule.ID;
    }

    @Override
    public String pattern() {
        return "bodies/{body}/{year}." + format.ending();
    }

    @Override
    public Optional<Content> file(Map<String, String> parts) {
        BodyCard body = overview.body(address.cooperation().id(), Objects.requireNonNull(parts.get("body")));
        String year = Objects.requireNonNull(parts.get("year"));
        if (!year.matches("\\d{4}")) {
            return Optional.empty();
        }
        return Optional.of(new Content(
                "Jahresbericht-" + body.key() + "-" + year + "." + format.ending(),
                format.mediaType(),
                documents.print(papers.of(body, Integer.parseInt(year)), format)));
    }

    /** To be read and printed. */
    @ApplicationScoped
    static class Pdf extends ReportFile {

        Pdf() {
            super(Format.PDF);
        }
    }

    /** For Word. */
    @ApplicationScoped
    static class Docx extends ReportFile {

        Docx() {
            super(Format.DOCX);
        }
    }
}

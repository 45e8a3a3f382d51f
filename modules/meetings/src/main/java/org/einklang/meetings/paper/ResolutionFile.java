package org.einklang.meetings.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.einklang.api.document.Documents;
import org.einklang.api.document.Format;
import org.einklang.api.module.FileSource;
import org.einklang.api.web.PortalRequest;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.minutes.Resolution;
import org.einklang.meetings.resolution.Resolutions;

/** The extract of a resolution as a file, for everybody who may see the resolution. */
abstract class ResolutionFile implements FileSource {

    private final Format format;

    @Inject
    private Resolutions resolutions;

    @Inject
    private ResolutionPaper papers;

    @Inject
    private Documents documents;

    @Inject
    private PortalRequest address;

    private ResolutionFile(Format format) {
        this.format = format;
    }

    @Override
    public String module() {
        return MeetingsModule.ID;
    }

    @Override
    public String pattern() {
        return "resolutions/{resolution}/extract." + format.ending();
    }

    @Override
    public Optional<Content> file(Map<String, String> parts) {
        String key = Objects.requireNonNull(parts.get("resolution"));
        Resolution resolution = resolutions.numbered(address.cooperation().id(), key);
        return Optional.of(new Content(
                "Beschluss-" + resolution.getNumber() + "." + format.ending(),
                format.mediaType(),
                documents.print(papers.of(resolution), format)));
    }

    /** To be read and printed. */
    @ApplicationScoped
    static class Pdf extends ResolutionFile {

        Pdf() {
            super(Format.PDF);
        }
    }

    /** For Word. */
    @ApplicationScoped
    static class Docx extends ResolutionFile {

        Docx() {
            super(Format.DOCX);
        }
    }
}

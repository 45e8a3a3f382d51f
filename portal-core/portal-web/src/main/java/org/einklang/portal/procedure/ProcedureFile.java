package org.einklang.portal.procedure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.einklang.api.document.Documents;
import org.einklang.api.document.Format;
import org.einklang.api.module.FileSource;
import org.einklang.api.people.BodyCard;
import org.einklang.api.text.Texts;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.body.BodyReading;

/** A written procedure to be filed, for everybody who may see it: {@code /c/lindental/bodies/stg/procedures/1/procedure.pdf}. */
@ApplicationScoped
class ProcedureFile implements FileSource {

    @Inject
    private ProcedureReading reading;

    @Inject
    private BodyReading bodies;

    @Inject
    private ProcedurePaper papers;

    @Inject
    private Documents documents;

    @Inject
    private PortalRequest address;

    @Inject
    private Texts texts;

    @Override
    public String module() {
        return "bodies";
    }

    @Override
    public String pattern() {
        return "{body}/procedures/{procedure}/procedure.pdf";
    }

    @Override
    public Optional<Content> file(Map<String, String> parts) {
        BodyCard body = bodies.file(address.cooperation().id(), Objects.requireNonNull(parts.get("body")))
                .body();
        ProcedureReading.Standing standing = reading.one(body, Objects.requireNonNull(parts.get("procedure")));
        byte[] pdf = documents.pdf(papers.of(body, standing, reading.asked(standing)));
        String name = texts.get(
                "procedures.paper.file", body.key(), standing.procedure().number());
        return Optional.of(new Content(name + ".pdf", Format.PDF.mediaType(), pdf));
    }
}

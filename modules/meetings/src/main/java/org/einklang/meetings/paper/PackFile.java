package org.einklang.meetings.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.einklang.api.document.Documents;
import org.einklang.api.document.Format;
import org.einklang.api.document.PrintedFile;
import org.einklang.api.module.FileSource;
import org.einklang.api.web.PortalRequest;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.Meetings;

/** The pack of a meeting as a file, for everybody who may see the meeting. */
@ApplicationScoped
class PackFile implements FileSource {

    @Inject
    private Meetings meetings;

    @Inject
    private MeetingPack packs;

    @Inject
    private Documents documents;

    @Inject
    private PortalRequest address;

    @Override
    public String module() {
        return MeetingsModule.ID;
    }

    @Override
    public String pattern() {
        return "{meeting}/pack.pdf";
    }

    @Override
    public Optional<Content> file(Map<String, String> parts) {
        Meeting meeting = meetings.byKey(address.cooperation().id(), Objects.requireNonNull(parts.get("meeting")));
        PrintedFile pack = documents.pack(packs.of(meeting));
        return Optional.of(new Content(
                "Sitzungsmappe-" + meeting.getKey() + ".pdf", Format.PDF.mediaType(), pack.size(), pack.content()));
    }
}

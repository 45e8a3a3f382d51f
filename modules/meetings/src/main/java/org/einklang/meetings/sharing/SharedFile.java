package org.einklang.meetings.sharing;

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
import org.einklang.meetings.invitation.Invitees;
import org.einklang.meetings.minutes.MinutesPaper;
import org.einklang.meetings.minutes.MinutesReading;
import org.einklang.meetings.planning.Meeting;

/** Shared minutes as they were approved, as PDF, without what is not public. */
@ApplicationScoped
class SharedFile implements FileSource {

    @Inject
    private SharedReading reading;

    @Inject
    private MinutesReading minutes;

    @Inject
    private MinutesPaper papers;

    @Inject
    private Invitees invitees;

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
        return "shared/{meeting}/minutes.pdf";
    }

    @Override
    public Optional<Content> file(Map<String, String> parts) {
        Meeting meeting = reading.one(address.cooperation().id(), Objects.requireNonNull(parts.get("meeting")));
        return Optional.of(
                new Content("Niederschrift-" + meeting.getKey() + ".pdf", Format.PDF.mediaType(), document(meeting)));
    }

    /** What was frozen; of minutes with items that are not public, what others may read of them. */
    private byte[] document(Meeting meeting) {
        return meeting.hasNonPublic()
                ? documents.print(
                        papers.outside(meeting, minutes.approved(meeting), invitees.of(meeting.id())), Format.PDF)
                : minutes.approvedDocument(meeting);
    }
}

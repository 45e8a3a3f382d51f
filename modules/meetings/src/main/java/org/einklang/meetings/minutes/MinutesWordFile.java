package org.einklang.meetings.minutes;

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
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.Meetings;

/** Approved minutes for Word, to take parts of them elsewhere; what counts is the frozen PDF. */
@ApplicationScoped
class MinutesWordFile implements FileSource {

    @Inject
    private Meetings meetings;

    @Inject
    private MinutesReading reading;

    @Inject
    private Invitees invitees;

    @Inject
    private MinutesPaper papers;

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
        return "{meeting}/minutes.docx";
    }

    @Override
    public Optional<Content> file(Map<String, String> parts) {
        Meeting meeting = meetings.byKey(address.cooperation().id(), Objects.requireNonNull(parts.get("meeting")));
        Minutes minutes = reading.of(meeting);
        if (minutes.getState() != MinutesState.APPROVED) {
            return Optional.empty();
        }
        return Optional.of(new Content(
                "Niederschrift-" + meeting.getKey() + ".docx",
                Format.DOCX.mediaType(),
                documents.print(papers.of(meeting, minutes, invitees.of(meeting.id())), Format.DOCX)));
    }
}

package org.einklang.meetings.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.einklang.api.module.FileSource;
import org.einklang.api.web.PortalRequest;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.Meetings;

/** Approved minutes as PDF. */
@ApplicationScoped
class MinutesFile implements FileSource {

    @Inject
    private Meetings meetings;

    @Inject
    private MinutesReading reading;

    @Inject
    private PortalRequest address;

    @Override
    public String module() {
        return MeetingsModule.ID;
    }

    @Override
    public String pattern() {
        return "{meeting}/minutes.pdf";
    }

    @Override
    public Optional<Content> file(Map<String, String> parts) {
        String key = Objects.requireNonNull(parts.get("meeting"));
        Meeting meeting = meetings.byKey(address.cooperation().id(), key);
        return Optional.of(of(meeting));
    }

    /** The file, for whoever may see the meeting. */
    Content of(Meeting meeting) {
        return new Content("Niederschrift-" + meeting.getKey() + ".pdf", "application/pdf", reading.document(meeting));
    }
}

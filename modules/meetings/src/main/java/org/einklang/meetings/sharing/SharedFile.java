package org.einklang.meetings.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.einklang.api.module.FileSource;
import org.einklang.api.web.PortalRequest;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.minutes.MinutesReading;
import org.einklang.meetings.planning.Meeting;

/** Shared minutes as they were approved, as PDF. */
@ApplicationScoped
class SharedFile implements FileSource {

    @Inject
    private SharedReading reading;

    @Inject
    private MinutesReading minutes;

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
        return Optional.of(new Content(
                "Niederschrift-" + meeting.getKey() + ".pdf", "application/pdf", minutes.approvedDocument(meeting)));
    }
}

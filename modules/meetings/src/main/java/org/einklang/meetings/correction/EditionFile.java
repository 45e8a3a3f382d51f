package org.einklang.meetings.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.einklang.api.NotVisible;
import org.einklang.api.module.FileSource;
import org.einklang.api.web.PortalRequest;
import org.einklang.meetings.MeetingsModule;
import org.einklang.meetings.minutes.MinutesReading;
import org.einklang.meetings.planning.Meeting;
import org.einklang.meetings.planning.Meetings;

/** {@code {meeting}/editions/{edition}.pdf}: approved minutes as they read in one of their editions. */
@ApplicationScoped
class EditionFile implements FileSource {

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
        return "{meeting}/editions/{edition}.pdf";
    }

    @Override
    public Optional<Content> file(Map<String, String> parts) {
        Meeting meeting = meetings.byKey(address.cooperation().id(), Objects.requireNonNull(parts.get("meeting")));
        String edition = Objects.requireNonNull(parts.get("edition"));
        if (!edition.matches("[1-9]\\d{0,3}")) {
            throw new NotVisible("no edition " + edition);
        }
        return Optional.of(new Content(
                "Niederschrift-" + meeting.getKey() + "-Fassung-" + edition + ".pdf",
                "application/pdf",
                reading.document(meeting, Integer.parseInt(edition))));
    }
}

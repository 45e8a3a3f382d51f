package org.einklang.portal.announcement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import org.einklang.api.publication.PublicationTimes;
import org.einklang.api.text.Texts;
import org.einklang.api.time.PortalTime;

/** Whether people outside can see an announcement now, in words for those who write it. */
@ApplicationScoped
class AnnouncementStanding {

    @Inject
    private Texts texts;

    @Inject
    private Clock clock;

    String words(Announcement announcement) {
        PublicationTimes times = announcement.times();
        Instant now = clock.instant();
        Instant until = times.until();
        if (announcement.state() != AnnouncementState.PUBLISHED) {
            return texts.get(
                    announcement.state() == AnnouncementState.DRAFT
                            ? "publicarea.news.draft"
                            : "publicarea.news.withdrawn");
        }
        if (times.since().isAfter(now)) {
            return texts.get("publicarea.news.from", PortalTime.shortMoment(times.since(), texts.locale()));
        }
        if (until == null) {
            return texts.get("publicarea.news.open");
        }
        return texts.get(
                until.isAfter(now) ? "publicarea.news.open_until" : "publicarea.news.ended",
                PortalTime.shortMoment(until, texts.locale()));
    }

    String kind(Announcement announcement) {
        if (announcement.times().areOpenAt(clock.instant())) {
            return "ok";
        }
        return announcement.state() == AnnouncementState.PUBLISHED
                        && announcement.times().since().isAfter(clock.instant())
                ? "run"
                : "open";
    }
}

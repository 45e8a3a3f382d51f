package org.einklang.portal.announcement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import org.einklang.api.people.CooperationId;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;

/** An announcement for those who write it: as it stands, with what can be done. */
@Named
@RequestScoped
public class AnnouncementPage extends AnnouncementForm {

    @Inject
    private AnnouncementKeeping keeping;

    @Inject
    private AnnouncementStanding standing;

    @Inject
    private PortalRequest address;

    @Inject
    private Navigation navigation;

    @Inject
    private Clock clock;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private Announcement announcement;

    private int version;

    @PostConstruct
    void load() {
        announcement = keeping.one(here(), address.part("announcement"));
        begin(announcement.text());
        version = announcement.version();
    }

    /** Says this from now on. */
    public void save() {
        keeping.change(here(), announcement.shortKey(), typed(), version);
        navigation.stay("publicarea.news.saved");
    }

    /** Opens it. */
    public void publish() {
        keeping.publish(here(), announcement.shortKey());
        navigation.stay("publicarea.news.published");
    }

    /** Takes it back. */
    public void withdraw() {
        keeping.withdraw(here(), announcement.shortKey());
        navigation.stay("publicarea.news.taken_back");
    }

    private CooperationId here() {
        return address.cooperation().id();
    }

    public Announcement getAnnouncement() {
        return announcement;
    }

    public boolean isPublished() {
        return announcement.state() == AnnouncementState.PUBLISHED;
    }

    /** Whether everybody can see it now. */
    public boolean isOpen() {
        return announcement.times().areOpenAt(clock.instant());
    }

    /** How it stands, in words. */
    public String getStanding() {
        return standing.words(announcement);
    }

    /** The same as a light. */
    public String getKind() {
        return standing.kind(announcement);
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}

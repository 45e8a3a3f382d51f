package org.einklang.portal.announcement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.einklang.api.web.PortalRequest;

/** {@code /c/{cooperation}/public/news}: all announcements, drafts included, for those who write them. */
@Named
@RequestScoped
public class AnnouncementsPage {

    @Inject
    private AnnouncementKeeping keeping;

    @Inject
    private AnnouncementStanding standing;

    @Inject
    private PortalRequest address;

    private List<Announcement> all = List.of();

    @PostConstruct
    void load() {
        all = keeping.all(address.cooperation().id());
    }

    public List<Announcement> getAll() {
        return all;
    }

    /** How it stands, in words. */
    public String words(Announcement announcement) {
        return standing.words(announcement);
    }

    /** The same as a light. */
    public String kind(Announcement announcement) {
        return standing.kind(announcement);
    }
}

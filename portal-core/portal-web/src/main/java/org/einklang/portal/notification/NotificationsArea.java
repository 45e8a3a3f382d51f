package org.einklang.portal.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.einklang.portal.web.HostArea;
import org.einklang.portal.web.HostLink;
import org.einklang.portal.web.HostLink.Place;
import org.einklang.portal.web.HostPage;

/** What came while a person was away; the bell in the header leads there. */
@ApplicationScoped
class NotificationsArea implements HostArea {

    @Override
    public List<String> bundles() {
        return List.of("notifications");
    }

    @Override
    public List<HostPage> pages() {
        return List.of(
                HostPage.forPeople("/c/{cooperation}/notifications", "notifications"),
                HostPage.forPeople("/me/notices", "my-notices"));
    }

    @Override
    public List<HostLink> links() {
        return List.of(new HostLink(Place.ME, 15, "notifications.wishes.title", "bell", "/me/notices"));
    }
}

package org.einklang.portal.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.einklang.portal.web.HostArea;
import org.einklang.portal.web.HostLink;
import org.einklang.portal.web.HostLink.Place;
import org.einklang.portal.web.HostPage;

/** The calendar of a person over all modules, and the feeds of it. */
@ApplicationScoped
class CalendarArea implements HostArea {

    @Override
    public List<String> bundles() {
        return List.of("calendar");
    }

    @Override
    public List<CalendarPermission> permissions() {
        return List.of(CalendarPermission.values());
    }

    @Override
    public List<HostPage> pages() {
        return List.of(
                HostPage.forPeople("/c/{cooperation}/calendar", "calendar"),
                HostPage.forPeople("/c/{cooperation}/calendar/feeds", "calendar-feeds"));
    }

    @Override
    public List<HostLink> links() {
        return List.of(new HostLink(Place.WORK, 4, "calendar.title", "calendar", "/calendar"));
    }
}

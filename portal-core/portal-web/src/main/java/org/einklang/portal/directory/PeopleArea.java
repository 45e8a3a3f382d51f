package org.einklang.portal.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.einklang.portal.web.HostArea;
import org.einklang.portal.web.HostLink;
import org.einklang.portal.web.HostLink.Place;
import org.einklang.portal.web.HostPage;

/** The people of a cooperation. */
@ApplicationScoped
class PeopleArea implements HostArea {

    @Override
    public List<String> bundles() {
        return List.of("core", "people");
    }

    @Override
    public List<HostPage> pages() {
        return List.of(
                HostPage.forPeople("/c/{cooperation}/people", "people"),
                HostPage.forPeople("/c/{cooperation}/people/new", "person-new"));
    }

    @Override
    public List<HostLink> links() {
        return List.of(new HostLink(Place.COOPERATION, 10, "core.people.title", "people", "/people"));
    }
}

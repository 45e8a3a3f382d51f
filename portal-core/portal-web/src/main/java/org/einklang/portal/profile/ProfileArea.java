package org.einklang.portal.profile;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.einklang.portal.web.HostArea;
import org.einklang.portal.web.HostLink;
import org.einklang.portal.web.HostLink.Place;
import org.einklang.portal.web.HostPage;

/** The own entry. */
@ApplicationScoped
class ProfileArea implements HostArea {

    @Override
    public List<String> bundles() {
        return List.of("people");
    }

    @Override
    public List<HostPage> pages() {
        return List.of(HostPage.forPeople("/me/profile", "my-profile"));
    }

    @Override
    public List<HostLink> links() {
        return List.of(new HostLink(Place.ME, 10, "people.profile.title", "people", "/me/profile"));
    }
}

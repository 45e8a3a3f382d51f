package org.einklang.portal.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.einklang.portal.web.HostArea;
import org.einklang.portal.web.HostLink;
import org.einklang.portal.web.HostLink.Place;
import org.einklang.portal.web.HostPage;

/** What the portal holds on people, for these people. */
@ApplicationScoped
class PrivacyArea implements HostArea {

    @Override
    public List<String> bundles() {
        return List.of("privacy");
    }

    @Override
    public List<HostPage> pages() {
        return List.of(
                HostPage.forPeople("/me/data", "my-data"),
                HostPage.forPeople("/c/{cooperation}/people/{person}/erase", "person-erase"));
    }

    @Override
    public List<PrivacyPermission> permissions() {
        return List.of(PrivacyPermission.values());
    }

    @Override
    public List<HostLink> links() {
        return List.of(new HostLink(Place.ME, 65, "privacy.mine.title", "note", "/me/data"));
    }
}

package org.einklang.portal.session;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.einklang.portal.web.HostArea;
import org.einklang.portal.web.HostLink;
import org.einklang.portal.web.HostLink.Place;
import org.einklang.portal.web.HostPage;

/** Where a person is logged in. */
@ApplicationScoped
class SessionsArea implements HostArea {

    @Override
    public List<String> bundles() {
        return List.of("sessions");
    }

    @Override
    public List<HostPage> pages() {
        return List.of(HostPage.forPeople("/me/sessions", "my-sessions"));
    }

    @Override
    public List<HostLink> links() {
        return List.of(new HostLink(Place.ME, 40, "sessions.title", "rows", "/me/sessions"));
    }
}

package org.einklang.portal.token;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.einklang.portal.web.HostArea;
import org.einklang.portal.web.HostLink;
import org.einklang.portal.web.HostLink.Place;
import org.einklang.portal.web.HostPage;

/** The keys that a person has made for programs. */
@ApplicationScoped
class TokensArea implements HostArea {

    @Override
    public List<String> bundles() {
        return List.of("tokens");
    }

    @Override
    public List<HostPage> pages() {
        return List.of(HostPage.forPeople("/me/tokens", "my-tokens"));
    }

    @Override
    public List<HostLink> links() {
        return List.of(new HostLink(Place.ME, 45, "tokens.title", "key", "/me/tokens"));
    }
}

package org.einklang.portal.favourite;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.einklang.portal.web.HostArea;
import org.einklang.portal.web.HostPage;

/** What people keep at hand; the start page leads there. */
@ApplicationScoped
class FavouritesArea implements HostArea {

    @Override
    public List<String> bundles() {
        return List.of("favourites");
    }

    @Override
    public List<HostPage> pages() {
        return List.of(HostPage.forPeople("/c/{cooperation}/favourites", "favourites"));
    }
}

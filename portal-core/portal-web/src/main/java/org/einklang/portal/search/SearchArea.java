package org.einklang.portal.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.einklang.portal.web.HostArea;
import org.einklang.portal.web.HostPage;

/** One box for everything that one may see. */
@ApplicationScoped
class SearchArea implements HostArea {

    @Override
    public List<String> bundles() {
        return List.of("core");
    }

    @Override
    public List<HostPage> pages() {
        return List.of(HostPage.forPeople("/c/{cooperation}/search", "search"));
    }
}

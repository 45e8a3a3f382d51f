package org.einklang.portal.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.portal.web.HostArea;
import org.einklang.portal.web.HostLink;
import org.einklang.portal.web.HostLink.Place;
import org.einklang.portal.web.HostPage;

/** One box for everything that one may see, and its index for administrators. */
@ApplicationScoped
class SearchArea implements HostArea {

    @Inject
    private Access access;

    @Override
    public List<String> bundles() {
        return List.of("core");
    }

    @Override
    public List<SearchPermission> permissions() {
        return List.of(SearchPermission.values());
    }

    @Override
    public List<HostPage> pages() {
        return List.of(
                HostPage.forPeople("/c/{cooperation}/search", "search"),
                HostPage.forPeople("/admin/search", "search-index"));
    }

    @Override
    public List<HostLink> links() {
        return access.may(SearchPermission.KEEP_SEARCH, Scope.installation())
                ? List.of(new HostLink(Place.OPERATION, 55, "core.search.index.title", "search", "/admin/search"))
                : List.of();
    }
}

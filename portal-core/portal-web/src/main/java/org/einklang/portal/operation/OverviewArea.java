package org.einklang.portal.operation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.portal.directory.CorePermission;
import org.einklang.portal.web.HostArea;
import org.einklang.portal.web.HostLink;
import org.einklang.portal.web.HostLink.Place;
import org.einklang.portal.web.HostPage;

/** The page of all parts, for administrators. */
@ApplicationScoped
class OverviewArea implements HostArea {

    @Inject
    private Access access;

    @Override
    public List<String> bundles() {
        return List.of("operation");
    }

    @Override
    public List<HostPage> pages() {
        return List.of(HostPage.forPeople("/admin", "operation"));
    }

    @Override
    public List<HostLink> links() {
        return access.may(CorePermission.OPERATE, Scope.installation())
                ? List.of(new HostLink(Place.OPERATION, 5, "operation.title", "eye", "/admin"))
                : List.of();
    }
}

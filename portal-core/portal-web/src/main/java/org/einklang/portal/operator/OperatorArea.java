package org.einklang.portal.operator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.portal.web.HostArea;
import org.einklang.portal.web.HostLink;
import org.einklang.portal.web.HostLink.Place;
import org.einklang.portal.web.HostPage;

/** What everybody is told, and maintenance; for administrators. */
@ApplicationScoped
class OperatorArea implements HostArea {

    @Inject
    private Access access;

    @Override
    public List<String> bundles() {
        return List.of("upkeep");
    }

    @Override
    public List<OperatorPermission> permissions() {
        return List.of(OperatorPermission.values());
    }

    @Override
    public List<HostPage> pages() {
        return List.of(
                HostPage.forPeople("/admin/notices", "operator-notices"),
                HostPage.forPeople("/admin/maintenance", "maintenance"));
    }

    @Override
    public List<HostLink> links() {
        return access.may(OperatorPermission.TELL_EVERYBODY, Scope.installation())
                ? List.of(
                        new HostLink(Place.OPERATION, 6, "upkeep.notices", "megaphone", "/admin/notices"),
                        new HostLink(Place.OPERATION, 7, "upkeep.maintenance", "lock", "/admin/maintenance"))
                : List.of();
    }
}

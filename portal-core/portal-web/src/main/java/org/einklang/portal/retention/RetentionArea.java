package org.einklang.portal.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.portal.web.HostArea;
import org.einklang.portal.web.HostLink;
import org.einklang.portal.web.HostLink.Place;
import org.einklang.portal.web.HostPage;

/** For how long data is kept, for administrators. */
@ApplicationScoped
class RetentionArea implements HostArea {

    @Inject
    private Access access;

    @Override
    public List<String> bundles() {
        return List.of("retention");
    }

    @Override
    public List<RetentionPermission> permissions() {
        return List.of(RetentionPermission.values());
    }

    @Override
    public List<HostPage> pages() {
        return List.of(HostPage.forPeople("/admin/retention", "retention"));
    }

    @Override
    public List<HostLink> links() {
        return access.may(RetentionPermission.KEEP_RETENTION, Scope.installation())
                ? List.of(new HostLink(Place.OPERATION, 58, "retention.title", "clock", "/admin/retention"))
                : List.of();
    }
}

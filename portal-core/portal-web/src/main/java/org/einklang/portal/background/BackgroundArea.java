package org.einklang.portal.background;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.portal.web.HostArea;
import org.einklang.portal.web.HostLink;
import org.einklang.portal.web.HostLink.Place;
import org.einklang.portal.web.HostPage;

/** What is done in the background, for administrators. */
@ApplicationScoped
class BackgroundArea implements HostArea {

    @Inject
    private Access access;

    @Override
    public List<String> bundles() {
        return List.of("jobs");
    }

    @Override
    public List<JobPermission> permissions() {
        return List.of(JobPermission.values());
    }

    @Override
    public List<HostPage> pages() {
        return List.of(HostPage.forPeople("/admin/jobs", "jobs"));
    }

    @Override
    public List<HostLink> links() {
        return access.may(JobPermission.KEEP_JOBS, Scope.installation())
                ? List.of(new HostLink(Place.OPERATION, 50, "jobs.title", "clock", "/admin/jobs"))
                : List.of();
    }
}

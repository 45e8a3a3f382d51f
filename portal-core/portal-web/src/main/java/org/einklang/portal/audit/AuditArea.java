package org.einklang.portal.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.portal.web.AddressedRequest;
import org.einklang.portal.web.HostArea;
import org.einklang.portal.web.HostLink;
import org.einklang.portal.web.HostLink.Place;
import org.einklang.portal.web.HostPage;

/** What was done, and who has looked. */
@ApplicationScoped
class AuditArea implements HostArea {

    @Inject
    private Access access;

    @Inject
    private AddressedRequest address;

    @Override
    public List<String> bundles() {
        return List.of("audit");
    }

    @Override
    public List<AuditPermission> permissions() {
        return List.of(AuditPermission.values());
    }

    @Override
    public List<HostPage> pages() {
        return List.of(
                HostPage.forPeople("/c/{cooperation}/audit", "audit"),
                HostPage.forPeople("/c/{cooperation}/audit/access", "access"),
                HostPage.forPeople("/admin/audit", "audit-installation"),
                HostPage.forPeople("/me/access", "my-access"));
    }

    @Override
    public List<HostLink> links() {
        List<HostLink> links = new ArrayList<>();
        links.add(new HostLink(Place.ME, 70, "audit.mine.title", "search", "/me/access"));
        if (access.may(AuditPermission.SEE_INSTALLATION_LOG, Scope.installation())) {
            links.add(new HostLink(Place.OPERATION, 60, "audit.title", "lock", "/admin/audit"));
        }
        if (address.isInCooperation()
                && access.may(
                        AuditPermission.SEE_LOG,
                        Scope.cooperation(address.cooperation().id()))) {
            links.add(new HostLink(Place.COOPERATION, 80, "audit.title", "lock", "/audit"));
        }
        return links;
    }
}

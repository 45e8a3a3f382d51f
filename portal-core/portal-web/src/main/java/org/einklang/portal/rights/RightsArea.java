package org.einklang.portal.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.portal.directory.CorePermission;
import org.einklang.portal.web.AddressedRequest;
import org.einklang.portal.web.HostArea;
import org.einklang.portal.web.HostLink;
import org.einklang.portal.web.HostLink.Place;
import org.einklang.portal.web.HostPage;

/** Roles and rights. */
@ApplicationScoped
class RightsArea implements HostArea {

    @Inject
    private Access access;

    @Inject
    private AddressedRequest address;

    @Override
    public List<String> bundles() {
        return List.of("rights");
    }

    @Override
    public List<HostPage> pages() {
        return List.of(
                HostPage.forPeople("/c/{cooperation}/roles", "roles"),
                HostPage.forPeople("/c/{cooperation}/people/{person}/rights", "rights"),
                HostPage.forPeople("/me/rights", "my-rights"),
                HostPage.forPeople("/admin/administrators", "administrators"));
    }

    @Override
    public List<HostLink> links() {
        List<HostLink> links = new ArrayList<>();
        links.add(new HostLink(Place.ME, 30, "rights.mine.title", "key", "/me/rights"));
        if (address.isInCooperation()
                && access.may(
                        CorePermission.GIVE_ROLES,
                        Scope.cooperation(address.cooperation().id()))) {
            links.add(new HostLink(Place.COOPERATION, 60, "rights.roles.title", "key", "/roles"));
        }
        if (access.may(CorePermission.APPOINT_ADMINISTRATORS, Scope.installation())) {
            links.add(new HostLink(Place.OPERATION, 20, "rights.administrators.title", "key", "/admin/administrators"));
        }
        return links;
    }
}

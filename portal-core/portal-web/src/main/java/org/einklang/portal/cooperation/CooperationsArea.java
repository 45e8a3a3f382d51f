package org.einklang.portal.cooperation;

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

/** The cooperations of an installation, and what each tells about itself. */
@ApplicationScoped
class CooperationsArea implements HostArea {

    @Inject
    private Access access;

    @Inject
    private AddressedRequest address;

    @Override
    public List<String> bundles() {
        return List.of("cooperations", "papers");
    }

    @Override
    public List<CooperationPermission> permissions() {
        return List.of(CooperationPermission.values());
    }

    @Override
    public List<HostPage> pages() {
        return List.of(
                HostPage.forPeople("/admin/cooperations", "cooperations"),
                HostPage.forPeople("/admin/cooperations/new", "cooperation-new"),
                HostPage.forPeople("/admin/cooperations/{key}", "cooperation"),
                HostPage.forPeople("/c/{cooperation}/about", "about"),
                HostPage.forPeople("/c/{cooperation}/settings/profile", "settings-profile"),
                HostPage.forPeople("/c/{cooperation}/settings/logo", "settings-logo"),
                HostPage.forPeople("/c/{cooperation}/settings/letterhead", "settings-letterhead"),
                HostPage.forPeople("/c/{cooperation}/settings/levels", "settings-levels"),
                HostPage.forPeople("/c/{cooperation}/settings/set-up", "settings-set-up"));
    }

    @Override
    public List<HostLink> links() {
        List<HostLink> links = new ArrayList<>();
        if (address.isInCooperation()
                && access.may(
                        CooperationPermission.SEE_PROFILE,
                        Scope.cooperation(address.cooperation().id()))) {
            links.add(new HostLink(Place.COOPERATION, 5, "cooperations.about", "flag", "/about"));
        }
        if (access.may(CooperationPermission.ADMINISTER_COOPERATIONS, Scope.installation())) {
            links.add(new HostLink(Place.OPERATION, 15, "cooperations.title", "layers", "/admin/cooperations"));
        }
        return links;
    }
}

package org.einklang.portal.look;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.portal.directory.CorePermission;
import org.einklang.portal.web.AddressedRequest;
import org.einklang.portal.web.HostArea;
import org.einklang.portal.web.HostLink;
import org.einklang.portal.web.HostLink.Place;
import org.einklang.portal.web.HostPage;

/** How the portal looks: for a cooperation, and for one person. */
@ApplicationScoped
class LookArea implements HostArea {

    @Inject
    private Access access;

    @Inject
    private AddressedRequest address;

    @Override
    public List<String> bundles() {
        return List.of("core");
    }

    @Override
    public List<HostPage> pages() {
        return List.of(
                HostPage.forPeople("/me/look", "my-look"), HostPage.forPeople("/c/{cooperation}/settings", "settings"));
    }

    @Override
    public List<HostLink> links() {
        HostLink mine = new HostLink(Place.ME, 20, "core.mylook.title", "eye", "/me/look");
        return address.isInCooperation()
                        && access.may(
                                CorePermission.KEEP_SETTINGS,
                                Scope.cooperation(address.cooperation().id()))
                ? List.of(mine, new HostLink(Place.COOPERATION, 90, "cooperations.settings", "cog", "/settings"))
                : List.of(mine);
    }
}

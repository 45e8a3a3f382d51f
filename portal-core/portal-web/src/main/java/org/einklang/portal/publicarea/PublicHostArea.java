package org.einklang.portal.publicarea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;
import org.einklang.portal.access.RoleAccess;
import org.einklang.portal.web.AddressedRequest;
import org.einklang.portal.web.HostArea;
import org.einklang.portal.web.HostLink;
import org.einklang.portal.web.HostLink.Place;
import org.einklang.portal.web.HostPage;

/** The pages on which members say what everybody may read. */
@ApplicationScoped
class PublicHostArea implements HostArea {

    private static final int ORDER = 70;

    @Inject
    private RoleAccess access;

    @Inject
    private AddressedRequest address;

    @Override
    public List<String> bundles() {
        return List.of("publicarea");
    }

    @Override
    public List<PublicAreaPermission> permissions() {
        return List.of(PublicAreaPermission.values());
    }

    @Override
    public List<HostPage> pages() {
        return List.of(
                HostPage.forPeople("/c/{cooperation}/public", "public-area"),
                HostPage.forPeople("/c/{cooperation}/public/news", "public-news"),
                HostPage.forPeople("/c/{cooperation}/public/news/new", "public-news-new"),
                HostPage.forPeople("/c/{cooperation}/public/news/{announcement}", "public-news-edit"),
                HostPage.forPeople("/c/{cooperation}/public/locations", "public-locations"),
                HostPage.forPeople("/c/{cooperation}/public/locations/new", "public-location-new"),
                HostPage.forPeople("/c/{cooperation}/public/locations/{location}", "public-location-edit"));
    }

    @Override
    public List<HostLink> links() {
        if (!address.isInCooperation()) {
            return List.of();
        }
        CooperationId here = address.cooperation().id();
        if (access.may(PublicAreaPermission.KEEP_PUBLIC_AREA, Scope.cooperation(here))) {
            return List.of(new HostLink(Place.COOPERATION, ORDER, "publicarea.area", "megaphone", "/public"));
        }
        boolean keepsLocations = access.grounds(PublicAreaPermission.KEEP_LOCATIONS).stream()
                .anyMatch(held -> held.cooperation() == here.value());
        return keepsLocations
                ? List.of(new HostLink(Place.COOPERATION, ORDER, "publicarea.locations", "pin", "/public/locations"))
                : List.of();
    }
}

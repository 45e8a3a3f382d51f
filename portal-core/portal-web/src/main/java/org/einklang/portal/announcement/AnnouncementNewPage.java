package org.einklang.portal.announcement;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.publicarea.PublicAreaPermission;

/** The form for a new announcement. */
@Named
@RequestScoped
public class AnnouncementNewPage extends AnnouncementForm {

    @Inject
    private AnnouncementKeeping keeping;

    @Inject
    private Access access;

    @Inject
    private PortalRequest address;

    @Inject
    private Addresses addresses;

    @Inject
    private Navigation navigation;

    @PostConstruct
    void load() {
        access.require(
                PublicAreaPermission.KEEP_PUBLIC_AREA,
                Scope.cooperation(address.cooperation().id()));
    }

    /** Keeps it as a draft, and shows it. */
    public void write() {
        CooperationId here = address.cooperation().id();
        String key = keeping.write(here, typed());
        navigation.to(addresses.page(here, "public", "news", key), "publicarea.news.written");
    }
}

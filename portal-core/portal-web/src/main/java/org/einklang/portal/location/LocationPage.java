package org.einklang.portal.location;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.einklang.api.people.CooperationId;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;

/** The form that changes a location. */
@Named
@RequestScoped
public class LocationPage extends LocationForm {

    @Inject
    private LocationKeeping keeping;

    @Inject
    private PortalRequest address;

    @Inject
    private Addresses addresses;

    @Inject
    private Navigation navigation;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private Location location;

    private int version;

    @PostConstruct
    void load() {
        location = keeping.one(address.cooperation().id(), address.part("location"));
        begin(location.text());
        version = location.version();
    }

    /** Is like this from now on. */
    public void save() {
        keeping.change(address.cooperation().id(), location.shortKey(), typed(location.partner()), version);
        navigation.stay("publicarea.location.saved");
    }

    /** Is no more; shows the others. */
    public void remove() {
        CooperationId here = address.cooperation().id();
        keeping.remove(here, location.shortKey());
        navigation.to(addresses.page(here, "public", "locations"), "publicarea.location.removed", location.name());
    }

    public Location getLocation() {
        return location;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}

package org.einklang.portal.directory;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PartnerId;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;

/** The form for a partner that takes part already. */
@Named
@RequestScoped
public class PartnerEditPage extends PartnerForm {

    @Inject
    private PartnerReading reading;

    @Inject
    private PartnerKeeping keeping;

    @Inject
    private Access access;

    @Inject
    private PortalRequest address;

    @Inject
    private Addresses addresses;

    @Inject
    private Navigation navigation;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private PartnerId id;

    private int version;

    @PostConstruct
    void load() {
        access.require(CorePermission.KEEP_DIRECTORY, Scope.cooperation(here()));
        id = DirectoryAddress.partner(address);
        PartnerReading.Row row = reading.partner(here(), id);
        fill(row);
        version = row.partner().version();
    }

    /** Saves and shows the partner. */
    public void save() {
        keeping.change(here(), id, getName(), getShortName(), getKind(), version);
        navigation.to(
                addresses.page(here(), "partners", String.valueOf(id.value())), "people.partner.saved", getShortName());
    }

    private CooperationId here() {
        return address.cooperation().id();
    }

    public PartnerId getId() {
        return id;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}

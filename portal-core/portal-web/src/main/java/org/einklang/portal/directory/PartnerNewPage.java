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

/** The form for a new partner. */
@Named
@RequestScoped
public class PartnerNewPage extends PartnerForm {

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

    @PostConstruct
    void load() {
        access.require(CorePermission.KEEP_DIRECTORY, Scope.cooperation(here()));
    }

    /** Adds the partner and shows it, so that its units can follow. */
    public void add() {
        PartnerId id = keeping.add(here(), getName(), getShortName(), getKind());
        navigation.to(
                addresses.page(here(), "partners", String.valueOf(id.value())), "people.partner.added", getShortName());
    }

    private CooperationId here() {
        return address.cooperation().id();
    }
}

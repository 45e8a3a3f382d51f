package org.einklang.portal.directory;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.directory.UnitTree.Branch;

/** The form for a new unit of a partner. */
@Named
@RequestScoped
public class UnitNewPage extends UnitForm {

    @Inject
    private PartnerReading partners;

    @Inject
    private UnitKeeping keeping;

    @Inject
    private Belonging belonging;

    @Inject
    private Access access;

    @Inject
    private PortalRequest address;

    @Inject
    private Addresses addresses;

    @Inject
    private Navigation navigation;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private Partner partner;

    @PostConstruct
    void load() {
        access.require(CorePermission.KEEP_DIRECTORY, Scope.cooperation(here()));
        partner = partners.partner(here(), DirectoryAddress.partner(address)).partner();
    }

    /** Adds the unit and shows the partner with its units. */
    public void add() {
        keeping.add(here(), partner.partnerId(), plan());
        navigation.to(addresses.page(here(), "partners", String.valueOf(partner.id())), "people.unit.added", getName());
    }

    /** The units that exist. */
    public List<Branch> getUnits() {
        return belonging.units(partner.partnerId()).branches();
    }

    private CooperationId here() {
        return address.cooperation().id();
    }

    public Partner getPartner() {
        return partner;
    }
}

package org.einklang.portal.directory;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PartnerId;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.directory.UnitTree.Branch;

/** The form for a unit that exists: its name, its place, its lead; and its end. */
@Named
@RequestScoped
public class UnitPage extends UnitForm {

    @Inject
    private PersonReading reading;

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
    private Unit unit;

    private int version;

    @PostConstruct
    void load() {
        access.require(CorePermission.KEEP_DIRECTORY, Scope.cooperation(here()));
        unit = reading.unit(here(), DirectoryAddress.unit(address));
        fill(unit);
        version = unit.version();
    }

    /** Saves and shows the partner with its units. */
    public void save() {
        keeping.change(here(), unit.unitId(), plan(), version);
        navigation.to(partnerAddress(), "people.unit.saved", getName());
    }

    /** Dissolves the unit and shows the partner with what is left. */
    public void dissolve() {
        keeping.dissolve(here(), unit.unitId());
        navigation.to(partnerAddress(), "people.unit.dissolved", unit.name());
    }

    /** The page of the partner. */
    public String partnerAddress() {
        return addresses.page(here(), "partners", String.valueOf(unit.partnerId()));
    }

    /** The other units of the partner. */
    public List<Branch> getUnits() {
        return belonging.units(new PartnerId(unit.partnerId())).branches().stream()
                .filter(branch -> branch.unit().id() != unit.id())
                .toList();
    }

    public Partner getPartner() {
        return partners.partner(here(), new PartnerId(unit.partnerId())).partner();
    }

    private CooperationId here() {
        return address.cooperation().id();
    }

    public Unit getUnit() {
        return unit;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}

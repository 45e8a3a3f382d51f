package org.einklang.portal.directory;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PartnerId;
import org.einklang.api.text.Texts;
import org.einklang.api.web.PortalRequest;

/** One partner and its units. */
@Named
@RequestScoped
public class PartnerPage {

    @Inject
    private PartnerReading reading;

    @Inject
    private Access access;

    @Inject
    private PortalRequest address;

    @Inject
    private Texts texts;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private PartnerReading.Row partner;

    private List<PartnerReading.UnitRow> units = List.of();

    @PostConstruct
    void load() {
        PartnerId id = DirectoryAddress.partner(address);
        partner = reading.partner(here(), id);
        units = reading.units(here(), id);
    }

    /** The partner, as others refer to it. */
    public ItemRef getItem() {
        return new ItemRef(
                "core",
                FindablePartners.TYPE,
                String.valueOf(partner.partner().partnerId().value()));
    }

    /** Signs before a name that show how deep a unit lies. */
    public String lines(PartnerReading.UnitRow row) {
        return "\u2013 ".repeat(row.branch().depth());
    }

    /** The same in words, for those who hear it. */
    public String above(PartnerReading.UnitRow row) {
        return row.branch()
                .unit()
                .parent()
                .flatMap(parent -> units.stream()
                        .map(other -> other.branch().unit())
                        .filter(unit -> unit.unitId().equals(parent))
                        .findFirst())
                .map(unit -> texts.get("people.unit.below", unit.name()))
                .orElse("");
    }

    /** How many people belong to a unit, as a link says it. */
    public String peopleOf(PartnerReading.UnitRow row) {
        return texts.get("people.unit.people", row.people(), row.branch().unit().name());
    }

    public boolean isKeeper() {
        return access.may(CorePermission.KEEP_DIRECTORY, Scope.cooperation(here()));
    }

    private CooperationId here() {
        return address.cooperation().id();
    }

    public PartnerReading.Row getPartner() {
        return partner;
    }

    public List<PartnerReading.UnitRow> getUnits() {
        return units;
    }
}

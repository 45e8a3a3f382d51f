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
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;

/** The partners of the cooperation, in the order in which they are shown everywhere. */
@Named
@RequestScoped
public class PartnersPage {

    @Inject
    private PartnerReading reading;

    @Inject
    private PartnerKeeping keeping;

    @Inject
    private Access access;

    @Inject
    private PortalRequest address;

    @Inject
    private Navigation navigation;

    private List<PartnerReading.Row> partners = List.of();

    @PostConstruct
    void load() {
        partners = reading.partners(here());
    }

    /** Lets a partner stand one place further up. */
    public void moveUp(long partner) {
        keeping.moveUp(here(), new PartnerId(partner));
        navigation.stay("people.partner.moved");
    }

    public boolean isKeeper() {
        return access.may(CorePermission.KEEP_DIRECTORY, Scope.cooperation(here()));
    }

    /** Whether this is the first one, which cannot move up. */
    public boolean isFirst(PartnerReading.Row row) {
        return partners.get(0).equals(row);
    }

    private CooperationId here() {
        return address.cooperation().id();
    }

    public List<PartnerReading.Row> getPartners() {
        return partners;
    }
}

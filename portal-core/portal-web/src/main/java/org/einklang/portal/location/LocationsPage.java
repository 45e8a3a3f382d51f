package org.einklang.portal.location;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PartnerId;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.directory.Partner;
import org.einklang.portal.publicarea.PublicAreaPermission;

/** {@code /c/{cooperation}/public/locations}: the locations that the person who looks keeps. */
@Named
@RequestScoped
public class LocationsPage {

    @Inject
    private LocationKeeping keeping;

    @Inject
    private Access access;

    @Inject
    private PortalRequest address;

    private List<Location> all = List.of();
    private Map<PartnerId, String> partners = Map.of();
    private boolean coordinator;

    @PostConstruct
    void load() {
        CooperationId here = address.cooperation().id();
        partners = keeping.partners(here).stream().collect(Collectors.toMap(Partner::partnerId, Partner::shortName));
        all = keeping.all(here);
        coordinator = access.may(PublicAreaPermission.KEEP_PUBLIC_AREA, Scope.cooperation(here));
    }

    public List<Location> getAll() {
        return all;
    }

    /** Whether the person keeps the rest of the public area, too. */
    public boolean isCoordinator() {
        return coordinator;
    }

    /** Short name of the partner whose it is. */
    public String partner(Location location) {
        return partners.getOrDefault(location.partner(), "");
    }
}

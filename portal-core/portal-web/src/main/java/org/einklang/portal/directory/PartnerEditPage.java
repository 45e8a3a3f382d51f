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
import org.einklang.portal.directory.Participation.Kind;

/** The form for a partner that takes part already. */
@Named
@RequestScoped
public class PartnerEditPage {

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

    private String name = "";
    private String shortName = "";
    private Kind kind = Kind.FULL;

    @PostConstruct
    void load() {
        access.require(CorePermission.KEEP_DIRECTORY, Scope.cooperation(here()));
        id = DirectoryAddress.partner(address);
        PartnerReading.Row row = reading.partner(here(), id);
        name = row.partner().name();
        shortName = row.partner().shortName();
        kind = row.kind();
    }

    /** Saves and shows the partner. */
    public void save() {
        keeping.change(here(), id, name, shortName, kind);
        navigation.to(
                addresses.page(here(), "partners", String.valueOf(id.value())), "people.partner.saved", shortName);
    }

    private CooperationId here() {
        return address.cooperation().id();
    }

    public List<Kind> getKinds() {
        return List.of(Kind.values());
    }

    public PartnerId getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getShortName() {
        return shortName;
    }

    public void setShortName(String shortName) {
        this.shortName = shortName;
    }

    public Kind getKind() {
        return kind;
    }

    public void setKind(Kind kind) {
        this.kind = kind;
    }
}

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

/** The form for a new partner. */
@Named
@RequestScoped
public class PartnerNewPage {

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

    private String name = "";
    private String shortName = "";
    private Kind kind = Kind.FULL;

    @PostConstruct
    void load() {
        access.require(CorePermission.KEEP_DIRECTORY, Scope.cooperation(here()));
    }

    /** Adds the partner and shows it, so that its units can follow. */
    public void add() {
        PartnerId id = keeping.add(here(), name, shortName, kind);
        navigation.to(
                addresses.page(here(), "partners", String.valueOf(id.value())), "people.partner.added", shortName);
    }

    private CooperationId here() {
        return address.cooperation().id();
    }

    public List<Kind> getKinds() {
        return List.of(Kind.values());
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

package org.einklang.portal.location;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PartnerId;
import org.einklang.api.table.Choice;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.directory.Partner;

/** The form for a new location. */
@Named
@RequestScoped
public class LocationNewPage extends LocationForm {

    @Inject
    private LocationKeeping keeping;

    @Inject
    private PortalRequest address;

    @Inject
    private Addresses addresses;

    @Inject
    private Navigation navigation;

    private List<Partner> partners = List.of();
    private String chosen = "";

    @PostConstruct
    void load() {
        partners = keeping.partners(address.cooperation().id());
        chosen = String.valueOf(partners.get(0).id());
    }

    /** Adds it, and shows all of them. */
    public void add() {
        CooperationId here = address.cooperation().id();
        keeping.add(here, typed(new PartnerId(Long.parseLong(chosen))));
        navigation.to(addresses.page(here, "public", "locations"), "publicarea.location.added");
    }

    /** The partners whose locations the person keeps. */
    public List<Choice> getPartners() {
        return partners.stream()
                .map(partner -> new Choice(String.valueOf(partner.id()), partner.name()))
                .toList();
    }

    public String getChosen() {
        return chosen;
    }

    public void setChosen(String chosen) {
        this.chosen = chosen;
    }
}

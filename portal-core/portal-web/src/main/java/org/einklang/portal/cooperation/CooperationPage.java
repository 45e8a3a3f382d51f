package org.einklang.portal.cooperation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.PartnerId;
import org.einklang.api.text.Texts;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.cooperation.CooperationsReading.Organisation;
import org.einklang.portal.cooperation.CooperationsReading.Row;

/** {@code /admin/cooperations/{key}}: a cooperation from outside, and the form to bring an organisation into it. */
@Named
@RequestScoped
public class CooperationPage {

    @Inject
    private CooperationsReading reading;

    @Inject
    private PartnerBringing bringing;

    @Inject
    private PortalRequest address;

    @Inject
    private Navigation navigation;

    @Inject
    private Texts texts;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private Row cooperation;

    private List<String> partners = List.of();
    private List<Organisation> others = List.of();
    private String partner = "";

    @PostConstruct
    void load() {
        cooperation = reading.one(address.part("key"));
        partners = reading.partners(cooperation);
        others = reading.others(cooperation);
    }

    /** Brings the chosen organisation in. */
    public void bring() {
        Organisation chosen = others.stream()
                .filter(one -> String.valueOf(one.id()).equals(partner))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("cooperations.takes_part_already").at("partner"));
        bringing.bring(cooperation.card().id(), new PartnerId(chosen.id()));
        navigation.stay("cooperations.brought", chosen.name());
    }

    public Row getCooperation() {
        return cooperation;
    }

    public String getState() {
        return cooperation.federalState().in(texts);
    }

    public List<String> getPartners() {
        return partners;
    }

    public List<Organisation> getOthers() {
        return others;
    }

    /** An organisation as the form offers it. */
    public String label(Organisation one) {
        return one.where().isEmpty() ? one.name() : texts.get("cooperations.other", one.name(), one.where());
    }

    public String getPartner() {
        return partner;
    }

    public void setPartner(String partner) {
        this.partner = partner;
    }
}

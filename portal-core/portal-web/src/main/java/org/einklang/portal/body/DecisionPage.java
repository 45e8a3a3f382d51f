package org.einklang.portal.body;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.BodyLevel;
import org.einklang.api.people.CooperationId;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.directory.CorePermission;

/** The form for one row of the table of decision rights. */
@Named
@RequestScoped
public class DecisionPage {

    @Inject
    private DecisionRights decisions;

    @Inject
    private Access access;

    @Inject
    private PortalRequest address;

    @Inject
    private Addresses addresses;

    @Inject
    private Navigation navigation;

    private Matter matter = Matter.PRINCIPLES;
    private Part sponsor = Part.NONE;
    private Part steering = Part.NONE;
    private Part operational = Part.NONE;
    private Part advisory = Part.NONE;

    @PostConstruct
    void load() {
        CooperationId cooperation = address.cooperation().id();
        access.require(CorePermission.KEEP_DECISION_RIGHTS, Scope.cooperation(cooperation));
        matter = MatterAddress.matter(address.part("matter"));
        DecisionTable table = decisions.of(cooperation);
        sponsor = table.part(matter, BodyLevel.SPONSOR);
        steering = table.part(matter, BodyLevel.STEERING);
        operational = table.part(matter, BodyLevel.OPERATIONAL);
        advisory = table.part(matter, BodyLevel.ADVISORY);
    }

    /** Agrees it and shows the table. */
    public void save() {
        CooperationId cooperation = address.cooperation().id();
        decisions.agree(
                cooperation,
                matter,
                Map.of(
                        BodyLevel.SPONSOR, sponsor,
                        BodyLevel.STEERING, steering,
                        BodyLevel.OPERATIONAL, operational,
                        BodyLevel.ADVISORY, advisory));
        navigation.to(addresses.page(cooperation, "bodies", "decisions"), "bodies.decisions.agreed");
    }

    public Matter getMatter() {
        return matter;
    }

    public Part[] getParts() {
        return Part.values();
    }

    public Part getSponsor() {
        return sponsor;
    }

    public void setSponsor(Part sponsor) {
        this.sponsor = sponsor;
    }

    public Part getSteering() {
        return steering;
    }

    public void setSteering(Part steering) {
        this.steering = steering;
    }

    public Part getOperational() {
        return operational;
    }

    public void setOperational(Part operational) {
        this.operational = operational;
    }

    public Part getAdvisory() {
        return advisory;
    }

    public void setAdvisory(Part advisory) {
        this.advisory = advisory;
    }
}

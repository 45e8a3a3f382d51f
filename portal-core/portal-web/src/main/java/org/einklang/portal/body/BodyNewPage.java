package org.einklang.portal.body;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyLevel;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.directory.CorePermission;

/** The form for a new body. */
@Named
@RequestScoped
public class BodyNewPage {

    @Inject
    private BodyAppointment appointment;

    @Inject
    private Access access;

    @Inject
    private PortalRequest address;

    @Inject
    private Addresses addresses;

    @Inject
    private Navigation navigation;

    private String key = "";
    private String name = "";
    private BodyLevel level = BodyLevel.OPERATIONAL;

    @PostConstruct
    void load() {
        access.require(
                CorePermission.KEEP_DIRECTORY,
                Scope.cooperation(address.cooperation().id()));
    }

    /** Sets up the body and shows it. */
    public void appoint() {
        BodyCard body = appointment.appoint(address.cooperation().id(), key, name, level);
        navigation.to(
                addresses.page(address.cooperation().id(), "bodies", body.key()), "core.body.appointed", body.name());
    }

    public BodyLevel[] getLevels() {
        return BodyLevel.values();
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public BodyLevel getLevel() {
        return level;
    }

    public void setLevel(BodyLevel level) {
        this.level = level;
    }
}

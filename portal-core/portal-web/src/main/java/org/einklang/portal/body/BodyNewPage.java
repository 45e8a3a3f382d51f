package org.einklang.portal.body;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.einklang.api.NotVisible;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyLevel;
import org.einklang.api.people.CooperationId;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;

/** The form for a new body, with what is usual for the level in the address. */
@Named
@RequestScoped
public class BodyNewPage {

    @Inject
    private BodyAppointment appointment;

    @Inject
    private BodyRights rights;

    @Inject
    private PortalRequest address;

    @Inject
    private Addresses addresses;

    @Inject
    private Navigation navigation;

    private BodyLevel level = BodyLevel.OPERATIONAL;
    private List<BodyLevel> levels = List.of();
    private String key = "";

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private CharterForm form;

    @PostConstruct
    void load() {
        CooperationId cooperation = address.cooperation().id();
        if (!rights.mayAppoint(cooperation)) {
            throw new NotVisible("may appoint no body in " + cooperation);
        }
        levels = rights.levels(cooperation);
        levels.stream().filter(one -> one.name().equals(address.query("level"))).forEach(one -> level = one);
        fill();
    }

    private void fill() {
        List<BodyCard> choices = rights.appointing(address.cooperation().id(), level);
        Charter usual = Charter.usual("", level);
        form = new CharterForm(
                choices.isEmpty()
                        ? usual
                        : usual.appointedBy(choices.get(choices.size() - 1).id()),
                choices);
    }

    /** Sets up the body and shows it. */
    public void appoint() {
        BodyCard body = appointment.appoint(address.cooperation().id(), key, level, form.charter());
        navigation.to(
                addresses.page(address.cooperation().id(), "bodies", body.key()), "core.body.appointed", body.name());
    }

    /** Whether a body can also be one that nobody appointed. */
    public boolean isCoordinator() {
        return rights.isCoordinator(address.cooperation().id());
    }

    public boolean isExternal() {
        return level == BodyLevel.EXTERNAL;
    }

    public List<BodyLevel> getLevels() {
        return levels;
    }

    public CharterForm getForm() {
        return form;
    }

    public BodyLevel getLevel() {
        return level;
    }

    /** The level for which the form was shown; the rest of the form has been filled from it before. */
    public void setLevel(BodyLevel shown) {
        if (shown != level && levels.contains(shown)) {
            level = shown;
            fill();
        }
    }

    public String getKey() {
        return key;
    }

    public void setKey(String key) {
        this.key = key;
    }
}

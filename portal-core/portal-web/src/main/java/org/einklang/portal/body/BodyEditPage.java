package org.einklang.portal.body;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import org.einklang.api.NotVisible;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyLevel;
import org.einklang.api.web.Addresses;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;

/** The form that changes what a body was given. */
@Named
@RequestScoped
public class BodyEditPage {

    @Inject
    private BodyReading reading;

    @Inject
    private BodyRevision revision;

    @Inject
    private BodyRights rights;

    @Inject
    private PortalRequest address;

    @Inject
    private Addresses addresses;

    @Inject
    private Navigation navigation;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private BodyFile file;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private CharterForm form;

    private int version;

    @PostConstruct
    void load() {
        file = reading.file(address.cooperation().id(), address.part("body"));
        if (!reading.mayKeep(file)) {
            throw new NotVisible("may not change " + file.body().id());
        }
        version = reading.version(file.body().id());
        List<BodyCard> choices = new ArrayList<>(
                rights.appointing(address.cooperation().id(), file.body().level()));
        BodyCard appointing = file.appointing();
        if (appointing != null && !choices.contains(appointing)) {
            choices.add(appointing);
        }
        form = new CharterForm(file.charter(), choices);
    }

    /** Changes the body and shows it. */
    public void save() {
        revision.change(file.body().id(), form.charter(), version);
        navigation.to(
                addresses.page(address.cooperation().id(), "bodies", file.body().key()), "bodies.body.changed");
    }

    /** Whether a body can also be one that nobody appointed. */
    public boolean isCoordinator() {
        return rights.isCoordinator(address.cooperation().id());
    }

    public boolean isExternal() {
        return file.body().level() == BodyLevel.EXTERNAL;
    }

    public BodyCard getBody() {
        return file.body();
    }

    public CharterForm getForm() {
        return form;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}

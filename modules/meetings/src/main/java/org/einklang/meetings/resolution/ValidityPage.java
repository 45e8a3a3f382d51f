package org.einklang.meetings.resolution;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.einklang.api.access.Access;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.einklang.meetings.MeetingsPermission;
import org.einklang.meetings.minutes.Resolution;

/** {@code resolutions/{resolution}/validity}: for how long something is in force that was agreed on without a meeting. */
@Named
@RequestScoped
public class ValidityPage {

    @Inject
    private Resolutions resolutions;

    @Inject
    private WrittenResolutions written;

    @Inject
    private Access access;

    @Inject
    private PortalRequest address;

    @Inject
    private Navigation navigation;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private Resolution resolution;

    private final ValidityForm form = new ValidityForm();
    private List<Resolution> replaceable = List.of();

    /** Only for those who keep the register. */
    @PostConstruct
    void load() {
        resolution = resolutions.numbered(address.cooperation().id(), address.part("resolution"));
        access.require(MeetingsPermission.WRITE_MINUTES, resolution.scope());
        replaceable = written.replaceable(resolution);
        form.fill(resolution.getValidity(), resolution.replaces());
    }

    /** Keeps it and goes back to the resolution. */
    public void save() {
        written.complete(address.cooperation().id(), resolution.key(), form.validity(), form.replaced());
        navigation.to(getPath(), "meetings.resolution.is_completed");
    }

    public Resolution getResolution() {
        return resolution;
    }

    public ValidityForm getForm() {
        return form;
    }

    /** Those whose place it may take. */
    public List<Resolution> getReplaceable() {
        return replaceable;
    }

    /** Page of the resolution. */
    public String getPath() {
        return "/c/" + address.cooperation().key() + "/meetings/resolutions/" + resolution.key();
    }
}

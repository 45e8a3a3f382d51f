package org.einklang.portal.cooperation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.text.Texts;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.directory.CorePermission;

/** {@code /c/{cooperation}/about}: what the cooperation tells its members about itself. */
@Named
@RequestScoped
public class AboutPage {

    @Inject
    private ProfileKeeping keeping;

    @Inject
    private Access access;

    @Inject
    private PortalRequest address;

    @Inject
    private Texts texts;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private ProfileKeeping.Seen profile;

    @PostConstruct
    void load() {
        profile = keeping.read(address.cooperation().id());
    }

    public String getName() {
        return profile.name();
    }

    public String getState() {
        return profile.federalState().in(texts);
    }

    public CooperationProfile.Text getText() {
        return profile.text();
    }

    /** The postal address, line by line. */
    public List<String> getAddressLines() {
        return profile.text().address().lines().toList();
    }

    /** Whether there is anything to tell besides name and federal state. */
    public boolean isTold() {
        return !profile.text().equals(CooperationProfile.Text.NOTHING);
    }

    public boolean isKeeper() {
        return access.may(
                CorePermission.KEEP_SETTINGS,
                Scope.cooperation(address.cooperation().id()));
    }
}

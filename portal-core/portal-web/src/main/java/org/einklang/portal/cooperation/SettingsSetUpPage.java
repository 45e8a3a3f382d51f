package org.einklang.portal.cooperation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.cooperation.SetUpAssistant.Progress;
import org.einklang.portal.cooperation.SetUpAssistant.Step;

/** {@code /c/{cooperation}/settings/set-up}: all that a cooperation needs, and what of it is there. */
@Named
@RequestScoped
public class SettingsSetUpPage {

    @Inject
    private SetUpAssistant assistant;

    @Inject
    private PortalRequest address;

    @Inject
    private Navigation navigation;

    @SuppressWarnings("NullAway.Init") // load() runs before anything else
    private Progress progress;

    /** For the coordination office only. */
    @PostConstruct
    void load() {
        progress = assistant.progress(address.cooperation().id());
    }

    /** All steps. */
    public List<Step> getSteps() {
        return progress.steps();
    }

    /** Whether the start page could show them, and does not. */
    public boolean isAway() {
        return progress.away();
    }

    /** Shows them on the start page again. */
    public void showAgain() {
        assistant.showAgain(address.cooperation().id());
        navigation.stay("cooperations.first.is_back");
    }
}

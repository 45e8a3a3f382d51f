package org.einklang.portal.cooperation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.text.Texts;
import org.einklang.api.web.Navigation;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.cooperation.SetUpAssistant.Progress;
import org.einklang.portal.cooperation.SetUpAssistant.Step;
import org.einklang.portal.directory.CorePermission;
import org.jspecify.annotations.Nullable;

/** What a cooperation still needs; stands on the start page of the coordination office until all is done or it is put away. */
@Named
@RequestScoped
public class FirstSteps {

    @Inject
    private SetUpAssistant assistant;

    @Inject
    private Access access;

    @Inject
    private PortalRequest address;

    @Inject
    private Navigation navigation;

    @Inject
    private Texts texts;

    private @Nullable Progress progress;

    /** Looks only for who may do it all: everybody else is asked nothing, and it costs nothing. */
    @PostConstruct
    void load() {
        if (access.may(
                CorePermission.KEEP_DIRECTORY,
                Scope.cooperation(address.cooperation().id()))) {
            progress = assistant.progress(address.cooperation().id());
        }
    }

    /** Whether the start page shows it. */
    public boolean isShown() {
        return progress != null && !progress.away() && !progress.open().isEmpty();
    }

    /** What is still to do. */
    public List<Step> getSteps() {
        return progress == null ? List.of() : progress.open();
    }

    /** What stands above it. */
    public String getTitle() {
        return texts.get(
                progress != null && progress.isNew() ? "cooperations.first.title" : "cooperations.first.title_later");
    }

    /** How far it has come. */
    public String getSummary() {
        return progress == null
                ? ""
                : texts.get(
                        "cooperations.first.summary",
                        progress.steps().size() - progress.open().size(),
                        progress.steps().size());
    }

    /** Takes it away from the start page. */
    public void putAway() {
        assistant.putAway(address.cooperation().id());
        navigation.stay("cooperations.first.is_away");
    }
}

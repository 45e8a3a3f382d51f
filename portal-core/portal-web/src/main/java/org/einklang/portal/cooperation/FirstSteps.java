package org.einklang.portal.cooperation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.web.PortalRequest;
import org.einklang.portal.cooperation.BeginningReading.Stock;
import org.einklang.portal.directory.CorePermission;

/** What a coordinator does first in a new cooperation; stands on the start page until there is a body. */
@Named
@RequestScoped
public class FirstSteps {

    @Inject
    private BeginningReading reading;

    @Inject
    private Access access;

    @Inject
    private PortalRequest address;

    private List<Step> steps = List.of();

    /**
     * Something to do.
     *
     * @param key its words: {@code cooperations.first.<key>}
     * @param path where it is done, below the cooperation
     * @param done whether it has been done
     */
    public record Step(String key, String path, boolean done) {}

    /** Looks only for who may do it all: everybody else is asked nothing, and it costs nothing. */
    @PostConstruct
    void load() {
        Scope here = Scope.cooperation(address.cooperation().id());
        if (!access.may(CorePermission.KEEP_DIRECTORY, here)) {
            return;
        }
        Stock stock = reading.stock(address.cooperation().id());
        if (stock.bodies() == 0) {
            steps = List.of(
                    new Step("profile", "/settings/profile", stock.profiles() > 0),
                    new Step("partners", "/partners", stock.partners() > 1),
                    new Step("people", "/people", stock.people() > 1),
                    new Step("bodies", "/bodies/new?level=SPONSOR", false),
                    new Step("roles", "/roles", stock.roles() > 1));
        }
    }

    public boolean isShown() {
        return !steps.isEmpty();
    }

    public List<Step> getSteps() {
        return steps;
    }
}

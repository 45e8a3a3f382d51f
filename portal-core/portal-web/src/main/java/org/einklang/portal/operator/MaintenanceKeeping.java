package org.einklang.portal.operator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;

/** An administrator closes the portal for work on it, and opens it again. */
@ApplicationScoped
public class MaintenanceKeeping {

    @Inject
    private Access access;

    @Inject
    private MaintenanceStore store;

    @Inject
    private Clock clock;

    @Inject
    private Event<OperatorActed> acted;

    /** What is announced or goes on. */
    public Optional<Closing> closing() {
        access.require(OperatorPermission.CLOSE_PORTAL, Scope.installation());
        return store.find();
    }

    /** Announces it, in the place of what was announced before. @throws RuleViolation if it would end before it begins */
    @Transactional
    public void announce(Closing closing) {
        access.require(OperatorPermission.CLOSE_PORTAL, Scope.installation());
        if (closing.endsAbout().filter(end -> !end.isAfter(closing.begins())).isPresent()) {
            throw new RuleViolation("upkeep.maintenance.ends_too_early").at("untilDay");
        }
        if (closing.endsAbout().filter(end -> !end.isAfter(clock.instant())).isPresent()) {
            throw new RuleViolation("upkeep.maintenance.is_past").at("untilDay");
        }
        store.put(closing);
        acted.fire(new OperatorActed(OperatorActed.What.CLOSING));
    }

    /** Opens the portal, or takes the announcement back. */
    @Transactional
    public void reopen() {
        access.require(OperatorPermission.CLOSE_PORTAL, Scope.installation());
        store.forget();
        acted.fire(new OperatorActed(OperatorActed.What.REOPENED));
    }
}

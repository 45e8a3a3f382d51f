package org.einklang.meetings.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.BodyLevel;
import org.einklang.api.people.Directory;

/** Where a group turns that does not agree: to the steering group that appointed it, else to the one of the cooperation [000 IV.3]. */
@ApplicationScoped
class EscalationRoute {

    @Inject
    private Directory directory;

    /** None for bodies that are no operational groups, and where nobody steers. */
    Optional<BodyCard> from(BodyId body) {
        BodyCard group = directory.body(body);
        if (group.level() != BodyLevel.OPERATIONAL) {
            return Optional.empty();
        }
        return directory
                .appointing(body)
                .filter(EscalationRoute::steers)
                .or(() -> directory.bodies(group.cooperation()).stream()
                        .filter(EscalationRoute::steers)
                        .findFirst());
    }

    private static boolean steers(BodyCard body) {
        return body.level() == BodyLevel.STEERING;
    }
}

package org.einklang.portal.body;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.BodyCard;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.BodyLevel;
import org.einklang.api.people.CooperationId;
import org.einklang.portal.directory.CorePermission;
import org.einklang.portal.directory.StoredDirectory;

/** What the person who acts may do with bodies, for pages that offer it; the use cases ask again. */
@ApplicationScoped
class BodyRights {

    @Inject
    private Access access;

    @Inject
    private StoredDirectory directory;

    @Inject
    private BodyLines lines;

    /** Whether they may appoint any body at all. */
    boolean mayAppoint(CooperationId cooperation) {
        return isCoordinator(cooperation)
                || lines.appointing(cooperation, BodyLevel.OPERATIONAL).stream()
                        .anyMatch(body -> mayAppoint(cooperation, BodyLevel.OPERATIONAL, body));
    }

    /** Whether they may keep each body of the cooperation. */
    boolean isCoordinator(CooperationId cooperation) {
        return access.may(CorePermission.APPOINT_BODY, Scope.cooperation(cooperation));
    }

    /** The bodies in whose name they may appoint one of this level. */
    List<BodyCard> appointing(CooperationId cooperation, BodyLevel level) {
        return directory.bodies(cooperation).stream()
                .filter(body -> AppointingBody.fits(body.level(), level))
                .filter(body -> mayAppoint(cooperation, level, body.id()))
                .toList();
    }

    private boolean mayAppoint(CooperationId cooperation, BodyLevel level, BodyId appointing) {
        return access.may(CorePermission.APPOINT_BODY, Body.keptIn(cooperation, level, appointing));
    }

    /** The levels of which they may appoint a body. */
    List<BodyLevel> levels(CooperationId cooperation) {
        return isCoordinator(cooperation) ? List.of(BodyLevel.values()) : List.of(BodyLevel.OPERATIONAL);
    }

    /** Whether they may say who sits in this seat while its holder cannot. */
    boolean mayDeputise(HeldSeat seat, BodyCard body) {
        return access.may(
                CorePermission.DEPUTISE, DeputisingEntry.ownedBy(seat.seat().person(), body));
    }
}

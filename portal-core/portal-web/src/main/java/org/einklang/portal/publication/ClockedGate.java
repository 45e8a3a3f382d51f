package org.einklang.portal.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.einklang.api.publication.EmbargoGate;
import org.einklang.api.publication.Publication;

/** The gate: opens for each thing at its moment, by the portal's clock. */
@ApplicationScoped
class ClockedGate implements EmbargoGate {

    @Inject
    private Clock clock;

    @Override
    public boolean passes(Publication publication) {
        return publication.times().areOpenAt(clock.instant());
    }
}

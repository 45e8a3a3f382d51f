package org.einklang.portal.operator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** Whether the portal is closed for work on it, or will be; known to every node without asking the database. */
@ApplicationScoped
public class Maintenance implements Reread {

    @Inject
    private MaintenanceStore store;

    @Inject
    private Clock clock;

    private volatile Optional<Closing> known = Optional.empty();

    @Override
    public void read() {
        known = store.find();
    }

    /** What is announced or goes on. */
    public Optional<Closing> closing() {
        return known;
    }

    /** Whether only administrators get in now, and work in the background waits. */
    public boolean isOn() {
        Optional<Closing> closing = known;
        return closing.isPresent() && closing.get().isOn(clock.instant());
    }
}

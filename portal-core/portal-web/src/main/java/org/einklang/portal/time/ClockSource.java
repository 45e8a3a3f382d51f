package org.einklang.portal.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Hands out the clock; {@code einklang.clock} moves it, which only demo and tests do. */
@ApplicationScoped
public class ClockSource {

    private final PortalClock clock = new PortalClock();

    @Inject
    void start(
            @ConfigProperty(name = "einklang.demo", defaultValue = "false") boolean demo,
            @ConfigProperty(name = "einklang.clock") Optional<Instant> moment) {
        if (demo) {
            moment.ifPresent(clock::moveTo);
        }
    }

    /** The clock for everybody. */
    @Produces
    @Dependent
    public Clock clock() {
        return clock;
    }

    /** The clock for those who may move it: acting and tests. */
    public PortalClock movable() {
        return clock;
    }
}

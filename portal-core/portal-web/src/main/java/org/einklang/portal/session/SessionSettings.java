package org.einklang.portal.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The limits as the administrator has set them. */
@ApplicationScoped
public class SessionSettings {

    @Inject
    @ConfigProperty(name = "einklang.session.idle-minutes", defaultValue = "120")
    private long idleMinutes;

    @Inject
    @ConfigProperty(name = "einklang.session.absolute-hours", defaultValue = "12")
    private long absoluteHours;

    SessionLimits limits() {
        return new SessionLimits(Duration.ofMinutes(idleMinutes), Duration.ofHours(absoluteHours));
    }
}

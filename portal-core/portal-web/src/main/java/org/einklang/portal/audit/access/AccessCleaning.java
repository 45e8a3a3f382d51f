package org.einklang.portal.audit.access;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalTime;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.einklang.api.time.PortalTime;
import org.jspecify.annotations.Nullable;

/** Forgets accesses after twelve months, or as many as are set; looks twice a day. */
@ApplicationScoped
class AccessCleaning {

    private static final System.Logger LOG = System.getLogger(AccessCleaning.class.getName());

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private AccessLines lines;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "einklang.access-log.months", defaultValue = "12")
    private int months;

    private @Nullable Future<?> rounds;

    void start(@Observes @Priority(3000) @Initialized(ApplicationScoped.class) Object started) {
        rounds = executor.scheduleWithFixedDelay(this::round, 5, 720, TimeUnit.MINUTES);
    }

    @PreDestroy
    void stop() {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    /** Forgets what is due now. */
    void forget() {
        lines.forgetBefore(
                PortalTime.instantOf(PortalTime.dayOf(clock.instant()).minusMonths(months), LocalTime.MIN));
    }

    /** Nothing may escape: the executor would never call again. */
    private void round() {
        try {
            forget();
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.WARNING, "Old accesses could not be removed; tried again later", fault);
        }
    }
}

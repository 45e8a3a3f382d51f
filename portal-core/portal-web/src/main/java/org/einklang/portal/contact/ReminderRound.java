package org.einklang.portal.contact;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.einklang.api.time.PortalTime;
import org.jspecify.annotations.Nullable;

/** Looks every half hour, on every node, whether the reminders of the day are written; not before seven in the morning. */
@ApplicationScoped
class ReminderRound {

    private static final Logger LOG = Logger.getLogger(ReminderRound.class.getName());
    private static final long PAUSE_MINUTES = 30;
    private static final int FIRST_HOUR = 7;

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private ContactReminders reminders;

    @Inject
    private Clock clock;

    private @Nullable Future<?> rounds;

    void start(@Observes @Priority(3000) @Initialized(ApplicationScoped.class) Object started) {
        rounds = executor.scheduleWithFixedDelay(this::look, PAUSE_MINUTES, PAUSE_MINUTES, TimeUnit.MINUTES);
    }

    @PreDestroy
    void stop() {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    /** Nothing may escape: the executor would never call again. */
    private void look() {
        try {
            if (PortalTime.inBerlin(clock.instant()).getHour() >= FIRST_HOUR) {
                int written = reminders.round();
                LOG.fine(() -> "Asked " + written + " owners whether their contacts are still right");
            }
        } catch (RuntimeException fault) {
            LOG.log(Level.WARNING, "The reminders of the day could not be written; tried again later", fault);
        }
    }
}

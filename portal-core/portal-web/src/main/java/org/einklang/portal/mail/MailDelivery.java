package org.einklang.portal.mail;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;
import org.einklang.portal.operator.Maintenance;
import org.jspecify.annotations.Nullable;

/**
 * Sends what waits in the outbox, every two seconds, on every node. Without a mail server in the configuration the mails
 * stay where they are.
 */
@ApplicationScoped
public class MailDelivery {

    private static final Logger LOG = Logger.getLogger(MailDelivery.class.getName());
    private static final long PAUSE_SECONDS = 2;

    /** It has one thread, by which jobs begin, too: a mail server may be slow. */
    @Resource
    private ManagedScheduledExecutorService clockwork;

    @Resource
    private ManagedExecutorService workers;

    @Inject
    private OutboxRound outbox;

    @Inject
    private Maintenance maintenance;

    @Inject
    private Config config;

    private final AtomicBoolean delivering = new AtomicBoolean();
    private @Nullable Future<?> rounds;

    void start(@Observes @Priority(3000) @Initialized(ApplicationScoped.class) Object started) {
        MailSettings settings = MailSettings.from(config);
        if (settings.hasServer()) {
            var server = new MailServer(settings);
            rounds = clockwork.scheduleWithFixedDelay(
                    () -> begin(server), PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
            LOG.info(() -> "Mail goes to " + settings);
        } else {
            LOG.info("Mail stays in the outbox: einklang.mail.host is not set");
        }
    }

    @PreDestroy
    void stop() {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    /** Nothing may escape: the executor would never call again. */
    private void begin(MailServer server) {
        if (maintenance.isOn() || !delivering.compareAndSet(false, true)) {
            return;
        }
        try {
            workers.execute(() -> round(server));
        } catch (RejectedExecutionException full) {
            delivering.set(false);
            LOG.log(Level.WARNING, "Mail waits a moment", full);
        }
    }

    private void round(MailServer server) {
        try {
            outbox.all(server);
        } catch (RuntimeException fault) {
            LOG.log(Level.WARNING, "The outbox could not be read; tried again in a moment", fault);
        } finally {
            delivering.set(false);
        }
    }
}

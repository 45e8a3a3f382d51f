package org.einklang.portal.operator;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Reads every two seconds what every node has to know: first right after the migrations, before anything else begins. */
@ApplicationScoped
class Rereading {

    private static final System.Logger LOG = System.getLogger(Rereading.class.getName());
    private static final long PAUSE_SECONDS = 2;

    @Resource
    private ManagedScheduledExecutorService clockwork;

    @Inject
    @Any
    private Instance<Reread> all;

    @Inject
    private ReopenFile reopenFile;

    private @Nullable Future<?> rounds;

    void start(@Observes @Priority(1500) @Initialized(ApplicationScoped.class) Object started) {
        round();
        rounds = clockwork.scheduleWithFixedDelay(this::round, PAUSE_SECONDS, PAUSE_SECONDS, TimeUnit.SECONDS);
    }

    @PreDestroy
    void stop() {
        if (rounds != null) {
            rounds.cancel(false);
        }
    }

    /** Nothing may escape: the executor would never call again. What was known before holds meanwhile. */
    private void round() {
        try {
            reopenFile.obey();
            all.forEach(Reread::read);
        } catch (RuntimeException fault) {
            LOG.log(System.Logger.Level.WARNING, "What every node has to know could not be read; tried again", fault);
        }
    }
}

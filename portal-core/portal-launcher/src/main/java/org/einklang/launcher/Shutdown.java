package org.einklang.launcher;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import sun.misc.Signal;

/**
 * Ends the JVM in order: Payara, then the database, then the lock on the data. Payara's own shutdown hook would end the
 * process in no particular order and with an error code, so the signals are answered here.
 */
final class Shutdown {

    private static final long PATIENCE_SECONDS = 20;

    private final AtomicBoolean begun = new AtomicBoolean();
    private final CountDownLatch never = new CountDownLatch(1);
    private final Payara payara;
    private final Settings settings;
    private final DataLock lock;
    private final Console console;

    Shutdown(Payara payara, Settings settings, DataLock lock, Console console) {
        this.payara = payara;
        this.settings = settings;
        this.lock = lock;
        this.console = console;
    }

    /** Ctrl-C and a polite kill end the portal with code 0. */
    void onSignals() {
        for (String name : new String[] {"INT", "TERM"}) {
            Signal.handle(new Signal(name), signal -> end(ExitCode.STOPPED));
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::explainSurprise));
    }

    /** Ends everything, and the JVM at the latest after 20 seconds. */
    void end(ExitCode code) {
        if (begun.getAndSet(true)) {
            return;
        }
        if (code == ExitCode.STOPPED) {
            console.say("Stopping …");
        }
        Thread orderly = new Thread(this::endInOrder, "einklang-stop");
        orderly.setDaemon(true);
        orderly.start();
        try {
            orderly.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(code.code());
    }

    /** Blocks the main thread while the portal runs. */
    void await() throws InterruptedException {
        never.await();
    }

    private void endInOrder() {
        try {
            payara.stop();
        } catch (ReflectiveOperationException | RuntimeException e) {
            e.printStackTrace();
        }
        if (settings.text("einklang.db.url").startsWith("jdbc:derby:")) {
            shutDerbyDown();
        }
        try {
            lock.close();
        } catch (IOException e) {
            e.printStackTrace();
        }
    }

    private static void shutDerbyDown() {
        try {
            DriverManager.getConnection("jdbc:derby:;shutdown=true").close();
        } catch (SQLException expected) {
            // Derby reports its orderly end as an exception
        }
    }

    private void explainSurprise() {
        if (!begun.get()) {
            console.warn("The server ended by itself; the cause stands at the end of "
                    + settings.work().resolve("logs/server.log"));
        }
    }
}

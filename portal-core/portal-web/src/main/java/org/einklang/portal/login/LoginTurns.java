package org.einklang.portal.login;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.einklang.api.RuleViolation;

/**
 * Checking a password costs a quarter of a second of one core on purpose. So only as many are checked at once as there
 * are cores; whoever comes then waits, and after a while hears that it is a bit much at the moment. It also bounds how many
 * guesses can be under way before the first of them has been counted.
 */
@ApplicationScoped
public class LoginTurns {

    private static final int LEAST = 2;
    private static final int PATIENCE_SECONDS = 15;

    private final Semaphore turns;
    private final int patienceSeconds;

    /** As many as there are cores. */
    public LoginTurns() {
        this(Math.max(LEAST, Runtime.getRuntime().availableProcessors()), PATIENCE_SECONDS);
    }

    LoginTurns(int atOnce, int patienceSeconds) {
        this.turns = new Semaphore(atOnce, true);
        this.patienceSeconds = patienceSeconds;
    }

    /** Does it when it is our turn. @throws RuleViolation if that takes too long; then nothing has been done */
    <T> T take(Supplier<T> deed) {
        if (!isMyTurn()) {
            throw new RuleViolation("login.busy");
        }
        try {
            return deed.get();
        } finally {
            turns.release();
        }
    }

    private boolean isMyTurn() {
        try {
            return turns.tryAcquire(patienceSeconds, TimeUnit.SECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

package org.einklang.testkit;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Waits for what happens beside the test, such as mail or jobs: asks again and again, and never forever. */
public final class Eventually {

    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);

    /** How long a machine that does much else may need; what takes longer than that does not come. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private Eventually() {}

    /** What the question answers as soon as it does. @throws AssertionError with the complaint when patience ends */
    public static <T> T present(Supplier<Optional<T>> question, Supplier<String> complaint) {
        return present(PATIENCE, question, complaint);
    }

    /** As the other one, for what takes long by itself, such as the start of a portal. */
    public static <T> T present(Duration patience, Supplier<Optional<T>> question, Supplier<String> complaint) {
        long end = System.nanoTime() + patience.toNanos();
        Optional<T> answer = question.get();
        while (answer.isEmpty()) {
            if (System.nanoTime() > end) {
                throw new AssertionError(complaint.get());
            }
            LockSupport.parkNanos(PAUSE);
            answer = question.get();
        }
        return answer.get();
    }
}

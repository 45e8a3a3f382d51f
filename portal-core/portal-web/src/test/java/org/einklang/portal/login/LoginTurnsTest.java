package org.einklang.portal.login;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.einklang.api.RuleViolation;
import org.junit.jupiter.api.Test;

class LoginTurnsTest {

    @Test
    void whoever_finds_no_turn_hears_it_and_nothing_is_done() throws Exception {
        LoginTurns turns = new LoginTurns(1, 0);
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch leave = new CountDownLatch(1);
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<String> first = other.submit(() -> turns.take(() -> {
                inside.countDown();
                await(leave);
                return "done";
            }));
            inside.await();

            assertThatExceptionOfType(RuleViolation.class)
                    .isThrownBy(() -> turns.take(() -> {
                        throw new AssertionError("not its turn");
                    }))
                    .extracting(RuleViolation::key)
                    .isEqualTo("login.busy");

            leave.countDown();
            assertThat(first.get()).isEqualTo("done");
            assertThat(turns.<String>take(() -> "next")).isEqualTo("next");
        } finally {
            other.shutdownNow();
        }
    }

    @Test
    void a_turn_is_given_back_when_something_fails() {
        LoginTurns turns = new LoginTurns(1, 0);
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> turns.take(() -> {
                    throw new IllegalStateException("failed");
                }));

        assertThat(turns.<String>take(() -> "next")).isEqualTo("next");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}

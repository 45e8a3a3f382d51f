package org.einklang.portal.publicarea;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/**
 * Holds up whoever sends one message after the other: five an hour from one address, a hundred an hour to one cooperation, on
 * each node. Addresses are kept as sums with a salt that is drawn at every start, for an hour at most.
 */
@ApplicationScoped
class FeedbackThrottle {

    private static final int FROM_ONE = 5;
    private static final int TO_ONE = 100;
    private static final Duration SPAN = Duration.ofHours(1);

    private final byte[] salt = new byte[16];
    private final Map<String, Deque<Instant>> sent = new HashMap<>();

    @Inject
    private Clock clock;

    /** For CDI. */
    FeedbackThrottle() {
        new SecureRandom().nextBytes(salt);
    }

    /** Whether one more may be sent; counts it if so. */
    synchronized boolean lets(String address, long cooperation) {
        Instant now = clock.instant();
        sent.values().forEach(times -> times.removeIf(one -> one.isBefore(now.minus(SPAN))));
        sent.values().removeIf(Deque::isEmpty);
        Deque<Instant> from = sent.computeIfAbsent(sum(address), unknown -> new ArrayDeque<>());
        Deque<Instant> to = sent.computeIfAbsent("to " + cooperation, unknown -> new ArrayDeque<>());
        if (from.size() >= FROM_ONE || to.size() >= TO_ONE) {
            return false;
        }
        from.add(now);
        to.add(now);
        return true;
    }

    private String sum(String address) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt);
            return HexFormat.of().formatHex(digest.digest(address.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package org.einklang.portal.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.PersonId;

/**
 * Slows down who guesses, for each account and for each address, without locking out whom they attack: a browser in which
 * the person has logged in before counts its own failures only, an address from which they have logged in before is not
 * held responsible for what others do there, and a stranger's first try is always heard (OWASP, credential stuffing).
 * Unknown names are counted like known ones, so that waiting tells nothing.
 */
@ApplicationScoped
public class LoginThrottle {

    private static final int MINUTE = 60;

    @Inject
    private FailureCount count;

    @Inject
    private KnownOrigins known;

    @Inject
    private LoginKeys keys;

    @Inject
    private Clock clock;

    /** Under which names a failure is counted; some are empty where they do not apply. */
    private record Names(String device, String fromHere, String account, String address) {

        List<String> all() {
            return Stream.of(device, fromHere, account, address)
                    .filter(name -> !name.isEmpty())
                    .toList();
        }
    }

    /** Goes on only if nobody has to wait here. @throws RuleViolation with how long */
    void require(String door, Optional<PersonId> person, Origin origin) {
        Names names = names(door, person, origin);
        Map<String, ThrottleRule.Record> found = count.of(names.all());
        Instant now = clock.instant();
        Duration wait = Stream.of(
                        ThrottleRule.toWait(record(found, names.device()), now),
                        ThrottleRule.toWait(record(found, names.fromHere()), now),
                        ThrottleRule.toWait(record(found, names.address()), now),
                        names.address().isEmpty()
                                ? Duration.ZERO
                                : ThrottleRule.toWaitAsStranger(
                                        record(found, names.account()), record(found, names.fromHere()), now))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
        refuse(wait);
    }

    /** It was wrong. Two who fail at the same first moment may meet: then it is counted once more. */
    void failed(String door, Optional<PersonId> person, Origin origin) {
        List<String> names = names(door, person, origin).all();
        try {
            count.add(names, person);
        } catch (RuntimeException met) {
            count.add(names, person);
        }
    }

    /** It was right: what failed here before was a slip. */
    void succeeded(String door, PersonId person, Origin origin) {
        Names names = names(door, Optional.of(person), origin);
        count.clear(Stream.of(names.device(), names.fromHere())
                .filter(name -> !name.isEmpty())
                .toList());
    }

    /** Counts each ask from an address, whatever comes of it. @throws RuleViolation if there were too many */
    void requireFew(String door, Origin origin) {
        String name = name(door, "address", origin.address());
        refuse(ThrottleRule.toWait(record(count.of(List.of(name)), name), clock.instant()));
        failedOnce(name);
    }

    private void failedOnce(String name) {
        try {
            count.add(List.of(name), Optional.empty());
        } catch (RuntimeException met) {
            count.add(List.of(name), Optional.empty());
        }
    }

    private Names names(String door, Optional<PersonId> person, Origin origin) {
        if (person.filter(one -> known.knowsDevice(one, origin)).isPresent()) {
            return new Names(name(door, "device", origin.device()), "", "", "");
        }
        boolean knownAddress =
                person.filter(one -> known.knowsAddress(one, origin)).isPresent();
        return new Names(
                "",
                name(door, "from", origin.address()),
                name(door, "account", ""),
                knownAddress ? "" : name("", "address", origin.address()));
    }

    private String name(String door, String kind, String what) {
        return keys.seal("login-failures", door + " " + kind + " " + what);
    }

    private static ThrottleRule.Record record(Map<String, ThrottleRule.Record> found, String name) {
        return found.getOrDefault(name, ThrottleRule.Record.NONE);
    }

    private static void refuse(Duration wait) {
        if (wait.isNegative() || wait.isZero()) {
            return;
        }
        long seconds = Math.max(1, wait.plusMillis(999).toSeconds());
        throw seconds < MINUTE
                ? new RuleViolation("login.wait.seconds", seconds)
                : new RuleViolation("login.wait.minutes", (seconds + MINUTE - 1) / MINUTE);
    }
}

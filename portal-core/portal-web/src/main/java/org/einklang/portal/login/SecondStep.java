package org.einklang.portal.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.PersonId;

/**
 * Between password and code. Nobody is logged in yet: the browser only carries a note that the right password was given,
 * good for five minutes, for this person, and no longer than the password itself.
 */
@ApplicationScoped
public class SecondStep {

    static final Duration VALID = Duration.ofMinutes(5);

    private static final Pattern NOTE = Pattern.compile("(\\d{1,18})\\.(\\d{1,12})\\.([0-9a-f]{64})");

    @Inject
    private LoginKeys keys;

    @Inject
    private Accounts accounts;

    @Inject
    private SecondFactors factors;

    @Inject
    private LoginThrottle throttle;

    @Inject
    private LoginTurns turns;

    @Inject
    private Clock clock;

    /** What the browser carries to the second page. */
    String noteFor(Account account) {
        Instant until = clock.instant().plus(VALID);
        return account.person().value() + "." + until.getEpochSecond() + "." + seal(account, until.getEpochSecond());
    }

    /** Who has given the right password; nobody if the note is forged, too old or of a former password. */
    Optional<PersonId> whoGavePassword(String note) {
        Matcher parts = NOTE.matcher(note);
        if (!parts.matches() || clock.instant().getEpochSecond() >= Long.parseLong(parts.group(2))) {
            return Optional.empty();
        }
        return accounts.of(new PersonId(Long.parseLong(parts.group(1))))
                .filter(account -> isSame(seal(account, Long.parseLong(parts.group(2))), parts.group(3)))
                .map(Account::person);
    }

    /** Goes on only with a right code that has not been used. @throws RuleViolation otherwise */
    void require(PersonId person, String code, Origin origin) {
        require(person, code, origin, "code");
    }

    /** The same, of a code that was typed into this field. */
    void require(PersonId person, String code, Origin origin, String field) {
        String door = "code " + person.value();
        turns.take(() -> {
            throttle.require(door, Optional.of(person), origin);
            if (!factors.use(person, code)) {
                throttle.failed(door, Optional.of(person), origin);
                throw new RuleViolation("login.code.wrong").at(field);
            }
            throttle.succeeded(door, person, origin);
            return person;
        });
    }

    private String seal(Account account, long until) {
        return keys.seal("login-step", account.person().value() + " " + until + " " + account.passwordHash());
    }

    private static boolean isSame(String one, String other) {
        return MessageDigest.isEqual(
                one.getBytes(StandardCharsets.US_ASCII), other.getBytes(StandardCharsets.US_ASCII));
    }
}

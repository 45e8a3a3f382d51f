package org.einklang.portal.login;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.einklang.api.RuleViolation;

/**
 * Passwords are stored as PBKDF2 with SHA-512 and 210,000 rounds, about a quarter of a second each (decision 0016). What
 * was stored otherwise is still verified and stored anew at the next login.
 */
@ApplicationScoped
public class Passwords {

    private static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    private static final String ROUNDS = "210000";

    /** Everybody knows the password of the demo: what guards it need not be slow, and a demo is tried out quickly. */
    private static final String ROUNDS_OF_DEMO = "1024";

    /** Marks the password of an invented person, which opens nothing once the portal is no demo any more. */
    private static final String DEMO = "demo:";

    @Inject
    private Pbkdf2PasswordHash slowHash;

    @Inject
    private Pbkdf2PasswordHash quickHash;

    @Inject
    private LoginTurns turns;

    @Inject
    @ConfigProperty(name = "einklang.demo", defaultValue = "false")
    private boolean demo;

    @Inject
    @ConfigProperty(name = "einklang.benchmark")
    private Optional<String> benchmark;

    private volatile String nobodysHash = "";

    @PostConstruct
    void prepare() {
        slowHash.initialize(parameters(ROUNDS));
        quickHash.initialize(parameters(ROUNDS_OF_DEMO));
    }

    private static Map<String, String> parameters(String rounds) {
        return Map.of(
                "Pbkdf2PasswordHash.Algorithm",
                ALGORITHM,
                "Pbkdf2PasswordHash.Iterations",
                rounds,
                "Pbkdf2PasswordHash.SaltSizeBytes",
                "32",
                "Pbkdf2PasswordHash.KeySizeBytes",
                "64");
    }

    /**
     * What to store for a password that a person chose.
     *
     * @param aboutThePerson name, login and mail, of which a password may not be made
     * @throws RuleViolation when it may not be chosen
     */
    public String hashOfChosen(String password, Collection<String> aboutThePerson) {
        PasswordPolicy.require(password, aboutThePerson);
        return turns.take(() -> hash(password));
    }

    /** What to store for a demo account, whose password bypasses the policy. */
    public String hashForDemo(String password) {
        return DEMO + quickHash.generate(password.toCharArray());
    }

    String hash(String password) {
        return slowHash.generate(password.toCharArray());
    }

    /** Whether the password fits. An empty hash fits nothing and costs as much time. */
    boolean fits(String password, String stored) {
        boolean usable = !stored.isEmpty() && (isInvented() || !stored.startsWith(DEMO));
        String hash = usable ? stored.startsWith(DEMO) ? stored.substring(DEMO.length()) : stored : hashOfNobody();
        return slowHash.verify(password.toCharArray(), hash) && usable;
    }

    /** Whether everybody here is invented; such a portal listens to its own machine only. */
    private boolean isInvented() {
        return demo || benchmark.isPresent();
    }

    /** Whether it was stored in another way than passwords are today. */
    static boolean isOutdated(String stored) {
        return !stored.startsWith(DEMO) && !stored.startsWith(ALGORITHM + ":" + ROUNDS + ":");
    }

    private String hashOfNobody() {
        if (nobodysHash.isEmpty()) {
            nobodysHash = hash("nobody has this password");
        }
        return nobodysHash;
    }
}

package org.einklang.portal.login;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.util.Map;
import org.einklang.api.RuleViolation;

/**
 * Passwords: 12 to 128 characters, no composition rules (rules.md, passwords); stored as PBKDF2 with SHA-512 and 210,000
 * rounds, about a quarter of a second each.
 */
@ApplicationScoped
public class Passwords {

    private static final int SHORTEST = 12;
    private static final int LONGEST = 128;

    @Inject
    private Pbkdf2PasswordHash slowHash;

    @PostConstruct
    void prepare() {
        slowHash.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", "210000",
                "Pbkdf2PasswordHash.SaltSizeBytes", "32",
                "Pbkdf2PasswordHash.KeySizeBytes", "64"));
    }

    /** What to store for a password that a person chose. @throws RuleViolation when it is too short or too long */
    public String hashOfChosen(String password) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST || length > LONGEST) {
            throw new RuleViolation("core.password.length", SHORTEST, LONGEST).at("password");
        }
        return hash(password);
    }

    /** What to store for a demo account, whose password bypasses the policy. */
    public String hash(String password) {
        return slowHash.generate(password.toCharArray());
    }

    boolean fits(char[] password, String hash) {
        return slowHash.verify(password, hash);
    }
}

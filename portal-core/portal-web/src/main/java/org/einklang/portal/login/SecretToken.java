package org.einklang.portal.login;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * A secret that nobody guesses, in a link or a cookie: 192 bits. The database keeps only its hash.
 *
 * @param value as it stands in the link or the cookie
 */
public record SecretToken(String value) {

    private static final int BYTES = 24;

    /** A new one. */
    public static SecretToken draw(SecureRandom random) {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        return new SecretToken(Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /** SHA-256 in hexadecimal digits; needs no salt, since the secret is as long as a key. */
    public String hash() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(value.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    /** Shows nothing of the secret. */
    @Override
    public String toString() {
        return "SecretToken[…]";
    }
}

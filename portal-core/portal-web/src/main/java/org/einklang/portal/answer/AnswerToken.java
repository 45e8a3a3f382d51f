package org.einklang.portal.answer;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The secret in an answer link: 192 bits that nobody guesses. The database keeps only its hash, so that who reads the
 * database can answer for nobody.
 *
 * @param value as it stands in the address
 */
record AnswerToken(String value) {

    private static final int BYTES = 24;

    static AnswerToken draw(SecureRandom random) {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        return new AnswerToken(Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
    }

    /** SHA-256 in hexadecimal digits; needs no salt, since the secret is as long as a key. */
    String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(US_ASCII));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    /** Shows nothing of the secret. */
    @Override
    public String toString() {
        return "AnswerToken[…]";
    }
}

package org.einklang.portal.login;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** One-time codes out of a secret and the time, as authenticator apps know them (RFC 6238: SHA-1, 30 seconds, 6 digits). */
final class Totp {

    private static final String ALGORITHM = "HmacSHA1";
    private static final int SECONDS = 30;
    private static final int CODES = 1_000_000;

    /** So many steps a clock may be wrong. */
    private static final int TOLERANCE = 1;

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Totp() {}

    /** The number of the time step. */
    static long step(Instant moment) {
        return Math.floorDiv(moment.getEpochSecond(), SECONDS);
    }

    /** The code of this time step. */
    static String code(byte[] secret, long step) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xf;
            int number = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
            return String.format("%06d", number % CODES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, impossible);
        }
    }

    /** The time step of which this is the code, if it is one of those around this moment and later than the last one used. */
    static OptionalLong stepOf(String typed, byte[] secret, Instant now, long lastUsed) {
        byte[] given = typed.replaceAll("\\s", "").getBytes(US_ASCII);
        long current = step(now);
        return LongStream.rangeClosed(current - TOLERANCE, current + TOLERANCE)
                .filter(step -> step > lastUsed)
                .filter(step -> MessageDigest.isEqual(code(secret, step).getBytes(US_ASCII), given))
                .findFirst();
    }

    /** The secret in letters and digits, for apps and for people who type it (RFC 4648). */
    static String inLetters(byte[] secret) {
        StringBuilder letters = new StringBuilder();
        int buffer = 0;
        int bits = 0;
        for (byte one : secret) {
            buffer = (buffer << Byte.SIZE | one & 0xff) & 0xffff;
            bits += Byte.SIZE;
            while (bits >= BITS) {
                bits -= BITS;
                letters.append(BASE32.charAt(buffer >> bits & 0x1f));
            }
        }
        return bits == 0
                ? letters.toString()
                : letters.append(BASE32.charAt(buffer << BITS - bits & 0x1f)).toString();
    }
}

package org.einklang.portal.audit.chain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of the audit log in its place in the chain.
 *
 * <p>Its hash is the SHA-256 of its canonical form: the name of the form, then number, moment in microseconds since 1970,
 * kind and number of the doer, cooperation, act, subjects and the hash of the line before. Each part is written as its
 * length in bytes, a colon, its text in UTF-8 and a line feed, so no two lines have the same form.
 *
 * @param number counted from 1 without gaps
 * @param deed what it tells
 * @param previous hash of the line before
 * @param hash its own
 */
public record Line(long number, Deed deed, String previous, String hash) {

    private static final String FORM = "einklang-audit-1";

    /** The line that tells this deed and follows the head of the chain. */
    public static Line after(Head head, Deed deed) {
        long number = head.number() + 1;
        return new Line(number, deed, head.hash(), hashOf(number, deed, head.hash()));
    }

    /** The head of the chain that ends with this line. */
    public Head head() {
        return new Head(number, hash);
    }

    /** Whether the hash is the one of what the line says today. */
    public boolean isUnchanged() {
        return hash.equals(hashOf(number, deed, previous));
    }

    private static String hashOf(long number, Deed deed, String previous) {
        return sha256(canonical(number, deed, previous).getBytes(StandardCharsets.UTF_8));
    }

    static String canonical(long number, Deed deed, String previous) {
        return List.of(
                        FORM,
                        String.valueOf(number),
                        String.valueOf(ChronoUnit.MICROS.between(Instant.EPOCH, deed.moment())),
                        deed.doerKind(),
                        String.valueOf(deed.doer()),
                        String.valueOf(deed.cooperation()),
                        deed.act(),
                        deed.subjects(),
                        previous)
                .stream()
                .map(part -> part.getBytes(StandardCharsets.UTF_8).length + ":" + part + "\n")
                .collect(Collectors.joining());
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}

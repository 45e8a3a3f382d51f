package org.einklang.portal.mail.in;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * By what a mail or an answer is known again: a hash, since nothing of it is kept.
 *
 * @param value SHA-256 in hexadecimal digits
 */
record MailKey(String value) {

    /** A mail by its Message-ID, or by its place in the mailbox if it has none. */
    static MailKey ofMail(String messageId, long validity, long number) {
        return messageId.isBlank() ? of("place", validity + "/" + number) : of("mail", messageId.strip());
    }

    /** The answer of a person to an appointment, whichever mail brings it. */
    static MailKey ofAnswer(String uid, long person) {
        return of("answer", person + "/" + uid);
    }

    private static MailKey of(String kind, String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest((kind + " " + text).getBytes(UTF_8));
            return new MailKey(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }
}

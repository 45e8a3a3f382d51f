package org.einklang.portal.login;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Codes on paper for the day when the phone is gone: 120 bits each, in groups that people can copy. */
final class RecoveryCodes {

    private static final int HOW_MANY = 10;
    private static final int LENGTH = 24;
    private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private RecoveryCodes() {}

    /** Ten new ones, as they are shown. */
    static List<String> draw(SecureRandom random) {
        return Stream.generate(() -> one(random)).limit(HOW_MANY).toList();
    }

    /** What was typed, as the hash to look for; spaces, hyphens and small letters do not matter. */
    static String hash(String typed) {
        return new SecretToken(typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT)).hash();
    }

    private static String one(SecureRandom random) {
        return random.ints(LENGTH, 0, LETTERS.length())
                .collect(StringBuilder::new, (text, i) -> text.append(LETTERS.charAt(i)), StringBuilder::append)
                .toString()
                .replaceAll("(.{4})(?=.)", "$1-");
    }
}

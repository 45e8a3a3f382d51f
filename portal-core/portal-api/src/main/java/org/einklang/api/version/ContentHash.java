package org.einklang.api.version;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * Says which text is meant, so exactly that nobody can agree to another one: SHA-256 over its parts in their order. People
 * are parts by their ids, never by their names, so that a name that is erased later does not change the record.
 */
public final class ContentHash {

    private ContentHash() {}

    /** The hash of these parts, 64 hexadecimal digits; parts that are moved or joined give another one. */
    public static String of(List<String> parts) {
        MessageDigest digest = sha256();
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The hash of these parts. */
    public static String of(String... parts) {
        return of(List.of(parts));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}

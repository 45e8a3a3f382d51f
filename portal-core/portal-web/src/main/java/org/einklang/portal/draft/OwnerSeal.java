package org.einklang.portal.draft;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.einklang.api.people.PersonId;

/**
 * Says in a form for whom the page was made, so that nobody else can say it: number, end of validity (seconds since 1970)
 * and an HMAC-SHA-256 over both.
 */
final class OwnerSeal {

    private static final String ALGORITHM = "HmacSHA256";
    private static final Pattern SEAL = Pattern.compile("(\\d{1,18})\\.(\\d{1,12})\\.([A-Za-z0-9_-]{43})");

    private final byte[] key;

    OwnerSeal(byte[] key) {
        this.key = key.clone();
    }

    /** The seal for a page of this person. */
    String of(PersonId person, Instant until) {
        String content = person.value() + "." + until.getEpochSecond();
        return content + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(code(content));
    }

    /** Whose page it was; nobody's if the seal is forged or too old. */
    Optional<PersonId> owner(String seal, Instant now) {
        Matcher parts = SEAL.matcher(seal);
        if (!parts.matches() || now.getEpochSecond() >= Long.parseLong(parts.group(2))) {
            return Optional.empty();
        }
        byte[] wanted = code(parts.group(1) + "." + parts.group(2));
        byte[] given = Base64.getUrlDecoder().decode(parts.group(3));
        return MessageDigest.isEqual(wanted, given)
                ? Optional.of(new PersonId(Long.parseLong(parts.group(1))))
                : Optional.empty();
    }

    private byte[] code(String content) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac.doFinal(("form-owner:" + content).getBytes(UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, impossible);
        }
    }
}

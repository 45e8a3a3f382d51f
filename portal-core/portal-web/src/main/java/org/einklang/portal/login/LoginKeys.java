package org.einklang.portal.login;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.einklang.portal.draft.InstallationSecrets;

/** The installation's keys for logging in, read once. */
@ApplicationScoped
public class LoginKeys {

    private static final String ALGORITHM = "HmacSHA256";

    private final Map<String, byte[]> known = new ConcurrentHashMap<>();

    @Inject
    private InstallationSecrets secrets;

    byte[] key(String name) {
        return known.computeIfAbsent(name, this::read).clone();
    }

    /** A code over the text that nobody else can make, in hexadecimal digits. */
    String seal(String name, String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key(name), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java has " + ALGORITHM, impossible);
        }
    }

    private byte[] read(String name) {
        try {
            return secrets.key(name);
        } catch (RuntimeException anotherNodeWasFaster) {
            return secrets.key(name);
        }
    }
}

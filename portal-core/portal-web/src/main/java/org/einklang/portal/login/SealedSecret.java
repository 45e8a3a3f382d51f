package org.einklang.portal.login;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.einklang.api.people.PersonId;

/** How a secret lies in the database: AES-256-GCM, bound to its person, so that it opens nobody else's account. */
final class SealedSecret {

    private static final String ALGORITHM = "AES/GCM/NoPadding";
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private SealedSecret() {}

    static String seal(byte[] secret, PersonId person, byte[] key, SecureRandom random) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        byte[] sealed = work(Cipher.ENCRYPT_MODE, secret, person, key, nonce);
        return Base64.getEncoder()
                .encodeToString(ByteBuffer.allocate(NONCE + sealed.length)
                        .put(nonce)
                        .put(sealed)
                        .array());
    }

    /** @throws IllegalStateException if it was changed, or belongs to another person or installation */
    static byte[] open(String stored, PersonId person, byte[] key) {
        ByteBuffer all = ByteBuffer.wrap(Base64.getDecoder().decode(stored));
        byte[] nonce = new byte[NONCE];
        all.get(nonce);
        byte[] sealed = new byte[all.remaining()];
        all.get(sealed);
        return work(Cipher.DECRYPT_MODE, sealed, person, key, nonce);
    }

    private static byte[] work(int mode, byte[] content, PersonId person, byte[] key, byte[] nonce) {
        try {
            Cipher cipher = Cipher.getInstance(ALGORITHM);
            cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(("person " + person.value()).getBytes(UTF_8));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The secret of " + person + " cannot be opened", e);
        }
    }
}

package org.einklang.testkit.container;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.einklang.testkit.oidc.Fault;
import org.einklang.testkit.oidc.IdentityProvider;

/** Signs tokens as an identity provider does, and in the ways in which none should. */
final class SignedTokens {

    private final KeyPair right = pair();
    private final KeyPair wrong = pair();

    /** The token with this content. */
    String token(String content, Fault fault) {
        return switch (fault) {
            case UNSIGNED -> part("{\"alg\":\"none\"}") + "." + part(content) + ".";
            case SHARED_SECRET -> withSecret(part("{\"alg\":\"HS256\"}") + "." + part(content));
            default ->
                withKey(
                        part("{\"alg\":\"RS256\",\"kid\":\"test\"}") + "." + part(content),
                        fault == Fault.SIGNATURE ? wrong : right);
        };
    }

    /** The public keys as the provider publishes them. */
    String keys() {
        RSAPublicKey key = (RSAPublicKey) right.getPublic();
        return "{\"keys\":[{\"kty\":\"RSA\",\"use\":\"sig\",\"alg\":\"RS256\",\"kid\":\"test\",\"n\":\""
                + part(unsigned(key.getModulus())) + "\",\"e\":\"" + part(unsigned(key.getPublicExponent())) + "\"}]}";
    }

    private static String withKey(String content, KeyPair key) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key.getPrivate());
            signature.update(content.getBytes(UTF_8));
            return content + "." + part(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String withSecret(String content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(IdentityProvider.SECRET.getBytes(UTF_8), "HmacSHA256"));
            return content + "." + part(mac.doFinal(content.getBytes(UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] unsigned(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    private static String part(String text) {
        return part(text.getBytes(UTF_8));
    }

    private static String part(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

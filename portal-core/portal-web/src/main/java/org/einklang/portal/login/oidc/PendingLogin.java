package org.einklang.portal.login.oidc;

import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.Nonce;
import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;

/**
 * A login that has been sent to the provider and has not come back yet: what the answer must match.
 *
 * @param state names it in the answer
 * @param nonce must stand in the token
 * @param verifier the secret of which the provider knows the hash (PKCE)
 * @param destination where the person wants to go
 * @param begun when it was sent
 */
record PendingLogin(String state, String nonce, String verifier, String destination, Instant begun)
        implements Serializable {

    private static final Duration WAITS = Duration.ofMinutes(10);

    static PendingLogin begin(String destination, Instant now) {
        return new PendingLogin(
                new State().getValue(), new Nonce().getValue(), new CodeVerifier().getValue(), destination, now);
    }

    boolean isOver(Instant now) {
        return !now.isBefore(begun.plus(WAITS));
    }

    /** Shows nothing of the secrets. */
    @Override
    public String toString() {
        return "PendingLogin[to " + destination + "]";
    }
}

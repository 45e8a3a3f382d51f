package org.einklang.testkit.oidc;

/** What is wrong with the token that the provider of the tests gives. */
public enum Fault {
    /** Nothing. */
    NONE,
    /** Another provider claims to have made it. */
    ISSUER,
    /** It is for another portal. */
    AUDIENCE,
    /** It belongs to another login. */
    NONCE,
    /** It has none although the login asked for one. */
    NO_NONCE,
    /** Somebody without the provider's key has signed it. */
    SIGNATURE,
    /** Nobody has signed it (alg none). */
    UNSIGNED,
    /** It is signed with the client's secret instead of the provider's key. */
    SHARED_SECRET,
    /** Its time is over. */
    EXPIRED,
    /** The code belongs to another proof (PKCE). */
    PROOF
}

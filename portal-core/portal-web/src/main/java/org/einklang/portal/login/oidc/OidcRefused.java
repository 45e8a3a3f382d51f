package org.einklang.portal.login.oidc;

import org.jspecify.annotations.Nullable;

/** A login with the authority's account that leads to nothing; the login page says why in the words of people. */
final class OidcRefused extends Exception {

    private static final long serialVersionUID = 1;

    private final Reason reason;

    /** Why, as far as a person can do something about it. */
    enum Reason {
        /** The answer belongs to no login that this browser has begun, or to one that is over. */
        STALE,
        /** The person or the provider has broken it off. */
        CANCELLED,
        /** What the provider answered cannot be trusted. */
        UNTRUSTED,
        /** The provider does not answer as it should. */
        AWAY;

        /** As it stands in addresses and keys. */
        String key() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** @param detail for the log, never a token */
    OidcRefused(Reason reason, String detail, @Nullable Throwable cause) {
        super(reason + ": " + detail, cause);
        this.reason = reason;
    }

    Reason reason() {
        return reason;
    }
}

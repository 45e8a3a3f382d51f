package org.einklang.portal.login.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.Config;

/** What the administrator has set under {@code einklang.oidc.}; without an issuer there is no such login. */
@ApplicationScoped
public class OidcSettings {

    private static final String PREFIX = "einklang.oidc.";
    private static final String ROLES = PREFIX + "roles.";

    @Inject
    private Config config;

    public boolean isConfigured() {
        return !issuer().isEmpty();
    }

    String issuer() {
        return setting("issuer", "");
    }

    String clientId() {
        return setting("client-id", "einklang");
    }

    /** Empty for a client that has none and relies on PKCE alone. */
    String clientSecret() {
        return setting("client-secret", "");
    }

    /** What the authority's account is called on the login page; empty for our own word. */
    String name() {
        return setting("name", "");
    }

    /** The claim that names the groups of a person. */
    String groupsClaim() {
        return setting("groups", "groups");
    }

    /**
     * Whether a second factor of this portal is asked for as well: not if the provider is in charge of it and says what
     * proves that there was one, if the settings name that.
     */
    boolean asksForOwnFactor(VerifiedIdentity identity) {
        return asksForOwnFactor(
                setting("second-factor", "provider"), setting("second-factor-proofs", ""), identity.proofs());
    }

    /** Whoever is neither the one nor the other in the settings is taken for the portal, which is the stricter way. */
    static boolean asksForOwnFactor(String inCharge, String wanted, Set<String> shown) {
        boolean proven = wanted.isEmpty()
                || Stream.of(wanted.split(",")).map(String::strip).anyMatch(shown::contains);
        return !inCharge.equals("provider") || !proven;
    }

    /** Which group brings which roles, as it was written. */
    Map<String, String> roles() {
        Map<String, String> roles = new TreeMap<>();
        config.getPropertyNames().forEach(name -> {
            if (name.startsWith(ROLES)) {
                roles.put(
                        name.substring(ROLES.length()),
                        config.getOptionalValue(name, String.class).orElse(""));
            }
        });
        return roles;
    }

    /** Where the provider sends people back to; it has to know this very address. */
    URI callback() {
        return URI.create(publicUrl() + "/oidc/callback");
    }

    /** Where the provider sends people who have logged out. */
    URI afterLogout() {
        return URI.create(publicUrl() + "/login");
    }

    private String publicUrl() {
        String url = config.getOptionalValue("einklang.public-url", String.class)
                .filter(set -> !set.isBlank())
                .orElse("http://localhost:8080");
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    private String setting(String name, String otherwise) {
        return config.getOptionalValue(PREFIX + name, String.class)
                .map(String::strip)
                .filter(set -> !set.isEmpty())
                .orElse(otherwise);
    }
}

package org.einklang.portal.login.oidc;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.jwt.JWT;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientAuthenticationMethod;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.ClientSecretPost;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.einklang.portal.login.oidc.OidcRefused.Reason;
import org.jspecify.annotations.Nullable;

/**
 * The authority's identity provider. What it can do it says itself, at its well-known address, which is asked when the
 * first person wants in; a portal starts while its provider is away. Only signatures with the provider's own public keys
 * count: no token without one, and none that somebody could have signed with what everybody knows.
 */
@ApplicationScoped
public class OidcProvider {

    private static final int PATIENCE = 5000;
    private static final int LARGEST = 200_000;
    private static final Set<JWSAlgorithm> BY_PUBLIC_KEY = Set.of(
            JWSAlgorithm.RS256,
            JWSAlgorithm.RS384,
            JWSAlgorithm.RS512,
            JWSAlgorithm.PS256,
            JWSAlgorithm.PS384,
            JWSAlgorithm.PS512,
            JWSAlgorithm.ES256,
            JWSAlgorithm.ES384,
            JWSAlgorithm.ES512);

    @Inject
    private OidcSettings settings;

    private volatile @Nullable Known known;

    private record Known(OIDCProviderMetadata metadata, JWKSource<SecurityContext> keys) {}

    /** Where to send the browser of somebody who wants in. */
    URI loginAddress(PendingLogin login) throws OidcRefused {
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE, new Scope("openid", "profile", "email"), client(), settings.callback())
                .endpointURI(known().metadata().getAuthorizationEndpointURI())
                .state(new State(login.state()))
                .nonce(new Nonce(login.nonce()))
                .codeChallenge(new CodeVerifier(login.verifier()), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /** Where to send the browser of somebody who has logged out, if the provider wants to know. */
    Optional<URI> logoutAddress(JWT idToken) throws OidcRefused {
        URI end = known().metadata().getEndSessionEndpointURI();
        return end == null
                ? Optional.empty()
                : Optional.of(
                        new LogoutRequest(end, idToken, null, client(), settings.afterLogout(), null, null).toURI());
    }

    /** Exchanges the code for the token of the person. */
    JWT redeem(String code, PendingLogin login) throws OidcRefused {
        AuthorizationCodeGrant grant = new AuthorizationCodeGrant(
                new AuthorizationCode(code), settings.callback(), new CodeVerifier(login.verifier()));
        HTTPRequest request = tokenRequest(grant).toHTTPRequest();
        request.setConnectTimeout(PATIENCE);
        request.setReadTimeout(PATIENCE);
        request.setFollowRedirects(false);
        try {
            TokenResponse response = OIDCTokenResponseParser.parse(request.send());
            if (response instanceof OIDCTokenResponse granted) {
                JWT token = granted.getOIDCTokens().getIDToken();
                if (token != null) {
                    return token;
                }
            }
            throw new OidcRefused(
                    Reason.UNTRUSTED,
                    "no token for the code: "
                            + (response.indicatesSuccess()
                                    ? "none"
                                    : response.toErrorResponse()
                                            .getErrorObject()
                                            .getCode()),
                    null);
        } catch (ParseException notUnderstood) {
            throw new OidcRefused(Reason.UNTRUSTED, "the token cannot be read", notUnderstood);
        } catch (IOException away) {
            throw new OidcRefused(Reason.AWAY, "no token", away);
        }
    }

    private TokenRequest tokenRequest(AuthorizationCodeGrant grant) throws OidcRefused {
        URI endpoint = known().metadata().getTokenEndpointURI();
        if (settings.clientSecret().isEmpty()) {
            return new TokenRequest(endpoint, client(), grant);
        }
        Secret secret = new Secret(settings.clientSecret());
        List<ClientAuthenticationMethod> ways = known().metadata().getTokenEndpointAuthMethods();
        boolean onlyInTheBody = ways != null
                && ways.contains(ClientAuthenticationMethod.CLIENT_SECRET_POST)
                && !ways.contains(ClientAuthenticationMethod.CLIENT_SECRET_BASIC);
        return new TokenRequest(
                endpoint,
                onlyInTheBody ? new ClientSecretPost(client(), secret) : new ClientSecretBasic(client(), secret),
                grant);
    }

    /** What the token says, if it is this provider's, for this portal, for this login, and still valid. */
    IDTokenClaimsSet trust(JWT idToken, PendingLogin login) throws OidcRefused {
        IDTokenValidator validator = new IDTokenValidator(
                new Issuer(settings.issuer()),
                client(),
                new JWSVerificationKeySelector<>(BY_PUBLIC_KEY, known().keys()),
                null);
        try {
            return validator.validate(idToken, new Nonce(login.nonce()));
        } catch (BadJOSEException | JOSEException untrusted) {
            throw new OidcRefused(Reason.UNTRUSTED, String.valueOf(untrusted.getMessage()), untrusted);
        }
    }

    private ClientID client() {
        return new ClientID(settings.clientId());
    }

    private Known known() throws OidcRefused {
        Known found = known;
        if (found == null) {
            found = ask();
            known = found;
        }
        return found;
    }

    private Known ask() throws OidcRefused {
        try {
            OIDCProviderMetadata metadata =
                    OIDCProviderMetadata.resolve(new Issuer(settings.issuer()), PATIENCE, PATIENCE);
            JWKSource<SecurityContext> keys = JWKSourceBuilder.create(
                            metadata.getJWKSetURI().toURL(), new DefaultResourceRetriever(PATIENCE, PATIENCE, LARGEST))
                    .retrying(true)
                    .build();
            return new Known(metadata, keys);
        } catch (GeneralException | IOException | IllegalArgumentException away) {
            throw new OidcRefused(
                    Reason.AWAY, "the provider at " + settings.issuer() + " does not say who it is", away);
        }
    }
}

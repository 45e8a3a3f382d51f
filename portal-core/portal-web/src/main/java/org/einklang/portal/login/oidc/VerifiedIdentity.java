package org.einklang.portal.login.oidc;

import com.nimbusds.oauth2.sdk.id.Identifier;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Somebody as the provider has vouched for them.
 *
 * @param issuer which provider
 * @param subject who, in the provider's own words, which never change
 * @param mail their mail address, empty unless the provider has verified it
 * @param groups their groups there
 * @param proofs how they have proven themselves there, in the provider's words (acr and amr)
 */
record VerifiedIdentity(String issuer, String subject, String mail, Set<String> groups, Set<String> proofs) {

    static VerifiedIdentity of(IDTokenClaimsSet claims, String groupsClaim) {
        boolean verified = Boolean.TRUE.equals(claims.getBooleanClaim("email_verified"));
        String mail = Objects.requireNonNullElse(claims.getStringClaim("email"), "");
        List<String> groups = Objects.requireNonNullElse(claims.getStringListClaim(groupsClaim), List.of());
        return new VerifiedIdentity(
                claims.getIssuer().getValue(),
                claims.getSubject().getValue(),
                verified ? mail.strip() : "",
                Set.copyOf(groups),
                proofs(claims));
    }

    private static Set<String> proofs(IDTokenClaimsSet claims) {
        Stream<Identifier> methods =
                Optional.ofNullable(claims.getAMR()).stream().flatMap(List::stream);
        return Stream.concat(Stream.ofNullable(claims.getACR()), methods)
                .map(Identifier::getValue)
                .collect(Collectors.toUnmodifiableSet());
    }
}

package org.einklang.portal.login.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;
import org.einklang.portal.login.AccountStore;

/** Lets in whom the provider has vouched for; the portal's one mechanism asks it beside the store of passwords. */
@ApplicationScoped
public class VouchedStore implements IdentityStore {

    @Override
    public CredentialValidationResult validate(Credential credential) {
        return credential instanceof VerifiedPerson vouched
                ? new CredentialValidationResult(
                        String.valueOf(vouched.person().value()), Set.of(AccountStore.LOGGED_IN))
                : CredentialValidationResult.NOT_VALIDATED_RESULT;
    }
}

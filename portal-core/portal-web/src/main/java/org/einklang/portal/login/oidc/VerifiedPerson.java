package org.einklang.portal.login.oidc;

import jakarta.security.enterprise.credential.Credential;
import org.einklang.api.people.PersonId;

/**
 * Somebody for whom the provider has vouched and who has an account here. Only this package can make one, so whoever
 * shows it to the {@link VouchedStore} may come in.
 */
final class VerifiedPerson implements Credential {

    private final PersonId person;

    VerifiedPerson(PersonId person) {
        this.person = person;
    }

    PersonId person() {
        return person;
    }
}

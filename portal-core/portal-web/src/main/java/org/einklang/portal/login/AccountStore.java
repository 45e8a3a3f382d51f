package org.einklang.portal.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.einklang.api.time.PortalTime;

/**
 * Checks name and password. An unknown name costs as much time as a wrong password; after somebody's last day, the name is
 * an unknown one.
 */
@ApplicationScoped
public class AccountStore implements IdentityStore {

    /** Every account has this role for the container; what a person may do is decided by the host's own access. */
    static final String LOGGED_IN = "person";

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Passwords passwords;

    @Inject
    private Clock clock;

    private volatile String nobodysHash = "";

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof UsernamePasswordCredential given)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        Optional<Account> account = account(given.getCaller());
        String hash = account.map(Account::passwordHash).orElseGet(this::hashOfNobody);
        boolean fits = passwords.fits(given.getPassword().getValue(), hash) && account.isPresent();
        return fits
                ? new CredentialValidationResult(
                        String.valueOf(account.get().person().value()), Set.of(LOGGED_IN))
                : CredentialValidationResult.INVALID_RESULT;
    }

    private Optional<Account> account(String login) {
        return entities.createQuery(
                        "select a from Account a, Person p where p.id = a.personId and a.login = :login"
                                + " and (p.lastDay is null or p.lastDay >= :today)",
                        Account.class)
                .setParameter("login", Account.normal(login))
                .setParameter("today", PortalTime.dayOf(clock.instant()))
                .getResultStream()
                .findFirst();
    }

    private String hashOfNobody() {
        if (nobodysHash.isEmpty()) {
            nobodysHash = passwords.hash("nobody has this password");
        }
        return nobodysHash;
    }
}

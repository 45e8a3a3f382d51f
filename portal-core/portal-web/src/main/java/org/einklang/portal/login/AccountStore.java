package org.einklang.portal.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Optional;
import java.util.Set;

/** Checks name and password. An unknown name costs as much time as a wrong password. */
@ApplicationScoped
public class AccountStore implements IdentityStore {

    /** Every account has this role for the container; what a person may do is decided by the host's own access. */
    public static final String LOGGED_IN = "person";

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Passwords passwords;

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
        return entities.createQuery("select a from Account a where a.login = :login", Account.class)
                .setParameter("login", Account.normal(login))
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

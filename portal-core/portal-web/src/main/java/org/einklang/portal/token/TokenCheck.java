package org.einklang.portal.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.einklang.api.people.PersonId;
import org.einklang.api.rest.ApiScope;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.login.SecretToken;

/** Finds whose key a program shows: one read by the hash. What was never made, has ended or has expired is nobody's. */
@ApplicationScoped
public class TokenCheck {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Event<TokenActed> acted;

    @Inject
    private Clock clock;

    /**
     * A key that is valid today.
     *
     * @param number of the key
     * @param person who acts
     * @param scopes for what
     * @param shownElsewhere whether the person had shown a second factor to the authority's provider when they made it
     */
    public record Valid(long number, PersonId person, Set<ApiScope> scopes, boolean shownElsewhere) {}

    /** The key with this secret, if it opens anything; notes its use, or that it was tried too late, once a day. */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<Valid> valid(String secret) {
        LocalDate today = PortalTime.dayOf(clock.instant());
        Optional<AccessToken> found = found(new SecretToken(secret).hash(), today);
        found.filter(token -> !token.isNoted(today)).ifPresent(token -> note(token, today));
        return found.filter(token -> token.state(today) == TokenState.VALID)
                .map(token -> new Valid(token.id(), token.person(), token.scopes(), token.shownElsewhere()));
    }

    /** It belongs to somebody who has an account and has not left. */
    private Optional<AccessToken> found(String hash, LocalDate today) {
        return entities.createQuery(
                        "select t from AccessToken t where t.hash = :hash"
                                + " and exists (select a.id from Account a, Person p where a.personId = t.personId"
                                + " and p.id = t.personId and (p.lastDay is null or p.lastDay >= :today))",
                        AccessToken.class)
                .setParameter("hash", hash)
                .setParameter("today", today)
                .getResultStream()
                .findFirst();
    }

    /** Two that note the same at the same moment write the same: no version is compared. */
    private void note(AccessToken token, LocalDate today) {
        boolean valid = token.state(today) == TokenState.VALID;
        String column = valid ? "lastUsed" : "refusedOn";
        int noted = entities.createQuery("update AccessToken t set t." + column
                        + " = :today where t.id = :number and (t." + column + " is null or t." + column + " < :today)")
                .setParameter("today", today)
                .setParameter("number", token.id())
                .executeUpdate();
        if (noted > 0 && !valid) {
            acted.fire(TokenActed.on(token, TokenActed.Act.USED_LATE));
        }
    }
}

package org.einklang.portal.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.portal.login.SecondFactorDuty;
import org.einklang.portal.login.SecretToken;

/** The keys of the person who acts. Everybody makes, sees and ends their own, nobody those of others. */
@ApplicationScoped
@Transactional
public class AccessTokens {

    /** How many a person may have. */
    static final int MOST = 10;

    private static final String MARK = "ek_";

    private final SecureRandom random = new SecureRandom();

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private SecondFactorDuty duty;

    @Inject
    private Event<TokenActed> acted;

    @Inject
    private Clock clock;

    /** The keys of the person who acts, the latest first. */
    public List<AccessToken> mine() {
        return entities.createQuery(
                        "select t from AccessToken t where t.personId = :me order by t.id desc", AccessToken.class)
                .setParameter("me", access.me().value())
                .getResultList();
    }

    /**
     * Makes one.
     *
     * @return the secret, which nobody can find out later
     * @throws RuleViolation if there are too many, or the person has to set up a second factor first
     */
    public String create(WishedToken wished) {
        if (duty.isDue()) {
            throw new RuleViolation("tokens.second_factor_first");
        }
        return keep(wished, duty.isShownElsewhere());
    }

    /** Makes one for somebody who has done their duty. */
    String keep(WishedToken wished, boolean shownElsewhere) {
        if (mine().size() >= MOST) {
            throw new RuleViolation("tokens.too_many", MOST);
        }
        SecretToken secret = new SecretToken(MARK + SecretToken.draw(random).value());
        AccessToken token = new AccessToken(access.me(), wished, secret, shownElsewhere, clock.instant());
        entities.persist(token);
        acted.fire(TokenActed.on(token, TokenActed.Act.CREATED));
        return secret.value();
    }

    /** Ends one; nothing happens if it has ended meanwhile. @throws NotVisible if it is somebody else's */
    public void end(long number) {
        AccessToken token = entities.find(AccessToken.class, number);
        if (token == null) {
            return;
        }
        if (!token.person().equals(access.me())) {
            throw new NotVisible("key " + number + " is somebody else's");
        }
        entities.remove(token);
        acted.fire(TokenActed.on(token, TokenActed.Act.ENDED));
    }
}

package org.einklang.portal.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** What logging in leaves behind, and how long: failures an hour, known browsers ninety days, links thirty days after their end. */
@ApplicationScoped
public class LoginTraces {

    static final Duration LINKS = Duration.ofDays(30);

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Forgets what is older. An invitation without its link counts as too old. */
    @Transactional
    public void forgetOld() {
        Instant now = clock.instant();
        delete("delete from LoginFailures f where f.lastFailure < :limit", now.minus(ThrottleRule.FORGOTTEN));
        delete("delete from KnownOrigin o where o.lastSeen < :limit", now.minus(KnownOrigins.REMEMBERED));
        delete("delete from AccountLink l where l.expires < :limit", now.minus(LINKS));
    }

    private void delete(String statement, Instant limit) {
        entities.createQuery(statement).setParameter("limit", limit).executeUpdate();
    }
}

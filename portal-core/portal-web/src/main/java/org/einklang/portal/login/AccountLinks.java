package org.einklang.portal.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.einklang.api.RuleViolation;
import org.einklang.api.people.PersonId;
import org.einklang.portal.directory.MailChanged;

/** Draws the links, and lets each be used once, also if it is clicked twice at the same moment. */
@ApplicationScoped
public class AccountLinks {

    private final SecureRandom random = new SecureRandom();

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** A new link for this person; the earlier ones of its kind are void. */
    @Transactional(TxType.MANDATORY)
    public DrawnLink draw(PersonId person, AccountLink.Purpose purpose) {
        Instant now = clock.instant();
        entities.createQuery("update AccountLink l set l.used = :now where l.personId = :person"
                        + " and l.purpose = :purpose and l.used is null")
                .setParameter("now", now)
                .setParameter("person", person.value())
                .setParameter("purpose", purpose)
                .executeUpdate();
        SecretToken token = SecretToken.draw(random);
        AccountLink link = new AccountLink(token, person, purpose, now);
        entities.persist(link);
        return new DrawnLink("/login/password/" + token.value(), link.expires());
    }

    /**
     * A link as it goes into a mail.
     *
     * @param path with the secret; never to be stored or logged
     * @param expires until when it is good
     */
    public record DrawnLink(String path, Instant expires) {}

    /** How many links of this kind the person has been sent lately. */
    long drawn(PersonId person, AccountLink.Purpose purpose, Duration lately) {
        return entities.createQuery(
                        "select count(l) from AccountLink l where l.personId = :person and l.purpose = :purpose"
                                + " and l.created > :since",
                        Long.class)
                .setParameter("person", person.value())
                .setParameter("purpose", purpose)
                .setParameter("since", clock.instant().minus(lately))
                .getSingleResult();
    }

    /** The link with this secret, if it still leads somewhere; changes nothing. */
    Optional<AccountLink> open(String secret) {
        return Optional.ofNullable(entities.find(AccountLink.class, new SecretToken(secret).hash()))
                .filter(link -> link.isOpen(clock.instant()));
    }

    /** What was sent to the former address leads nowhere any more. */
    void moved(@Observes MailChanged event) {
        entities.createQuery("update AccountLink l set l.used = :now where l.personId = :person and l.used is null")
                .setParameter("now", clock.instant())
                .setParameter("person", event.person().value())
                .executeUpdate();
    }

    /** Uses it, and makes all others of its person void. @throws RuleViolation if it has been used or is too old */
    @Transactional(TxType.MANDATORY)
    public void use(String secret, PersonId person) {
        Instant now = clock.instant();
        int used = entities.createQuery("update AccountLink l set l.used = :now where l.tokenHash = :hash"
                        + " and l.personId = :person and l.used is null and l.expires > :now")
                .setParameter("now", now)
                .setParameter("hash", new SecretToken(secret).hash())
                .setParameter("person", person.value())
                .executeUpdate();
        if (used == 0) {
            throw new RuleViolation("login.link.closed.text");
        }
        entities.createQuery("update AccountLink l set l.used = :now where l.personId = :person and l.used is null")
                .setParameter("now", now)
                .setParameter("person", person.value())
                .executeUpdate();
    }
}

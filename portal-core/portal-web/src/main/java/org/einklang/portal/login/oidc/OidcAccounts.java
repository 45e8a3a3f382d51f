package org.einklang.portal.login.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.einklang.api.people.PersonId;
import org.einklang.portal.login.Accounts;

/**
 * Whose account it is that the provider vouches for. Known identities lead to their person. An unknown one becomes known
 * when its verified mail address is that of exactly one person with an account, who has no identity there yet. Nobody
 * gets an account by this.
 */
@ApplicationScoped
public class OidcAccounts {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Accounts accounts;

    @Inject
    private Clock clock;

    @Inject
    private Event<IdentityLinked> linked;

    /** The person, if they have an account. */
    @Transactional
    Optional<PersonId> person(VerifiedIdentity identity) {
        Optional<PersonId> known = known(identity);
        return known.isPresent() ? known.filter(accounts::isOpen) : link(identity);
    }

    private Optional<PersonId> known(VerifiedIdentity identity) {
        return entities.createQuery(
                        "select i.personId from OidcIdentity i where i.issuer = :issuer and i.subject = :subject",
                        Long.class)
                .setParameter("issuer", identity.issuer())
                .setParameter("subject", identity.subject())
                .getResultStream()
                .map(PersonId::new)
                .findFirst();
    }

    private Optional<PersonId> link(VerifiedIdentity identity) {
        if (identity.mail().isEmpty()) {
            return Optional.empty();
        }
        List<Long> people = entities.createQuery(
                        "select p.id from Person p where lower(p.mail) = :mail"
                                + " and exists (select a.id from Account a where a.personId = p.id)"
                                + " and not exists (select i.id from OidcIdentity i"
                                + " where i.personId = p.id and i.issuer = :issuer)",
                        Long.class)
                .setParameter("mail", identity.mail().toLowerCase(Locale.ROOT))
                .setParameter("issuer", identity.issuer())
                .setMaxResults(2)
                .getResultList();
        if (people.size() != 1 || !accounts.isOpen(new PersonId(people.get(0)))) {
            return Optional.empty();
        }
        PersonId person = new PersonId(people.get(0));
        entities.persist(new OidcIdentity(person, identity.issuer(), identity.subject(), clock.instant()));
        linked.fire(new IdentityLinked(person));
        return Optional.of(person);
    }
}

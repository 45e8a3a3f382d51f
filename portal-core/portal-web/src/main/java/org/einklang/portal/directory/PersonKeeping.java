package org.einklang.portal.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.api.people.UnitId;
import org.einklang.portal.directory.DirectoryChanged.Act;
import org.einklang.portal.login.Account;
import org.einklang.portal.login.AccountSecured;

/** Corrects what stands about a person, and takes accounts back. A new job has a day of its own: see package job. */
@ApplicationScoped
public class PersonKeeping {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Belonging belonging;

    @Inject
    private Event<DirectoryChanged> changed;

    @Inject
    private HeldElsewhere elsewhere;

    @Inject
    private Event<AccountSecured> secured;

    @Inject
    private Event<MailChanged> mailChanged;

    /**
     * What stands about a person.
     *
     * @param name as lists show it
     * @param function what they do
     * @param unit where, if they belong to a unit
     * @param mail office address
     * @param phone office telephone
     * @param language in which they read
     */
    public record Entry(
            String name, String function, Optional<UnitId> unit, String mail, String phone, Locale language) {}

    /**
     * Corrects the entry as if it had always been so.
     *
     * @param seen version of the entry that the writer had before them
     * @throws RuleViolation without a name, or for another address of somebody who holds something elsewhere
     * @throws OptimisticLockException if somebody else has changed it since
     */
    @Transactional
    public void correct(CooperationId cooperation, PersonId id, Entry entry, int seen) {
        access.require(CorePermission.KEEP_DIRECTORY, Scope.cooperation(cooperation));
        Person person = belonging.person(cooperation, id);
        if (person.version() != seen) {
            throw new OptimisticLockException("person " + id);
        }
        if (entry.name().isBlank()) {
            throw new RuleViolation("people.person.name_missing").at("name");
        }
        String before = person.mail();
        if (!before.equals(entry.mail().strip())) {
            requireNothingElsewhere(id, cooperation);
            if (hasAccount(id)) {
                mailChanged.fire(new MailChanged(id, before));
            }
        }
        person.correct(entry.name(), entry.mail());
        person.work(
                person.partner(),
                entry.unit().map(unit -> belonging.unit(cooperation, unit)).orElse(null),
                entry.function());
        person.reachAt(entry.phone());
        person.read(entry.language());
        changed.fire(DirectoryChanged.person(cooperation, Act.PERSON_CHANGED, id));
    }

    private void requireNothingElsewhere(PersonId id, CooperationId cooperation) {
        try {
            elsewhere.requireNothingBeyond(id, cooperation);
        } catch (RuleViolation refused) {
            throw refused.at("mail");
        }
    }

    /**
     * The person can no longer log in, nor by a link, code or token that is still around; everything else stays.
     *
     * @throws RuleViolation for one's own account, for somebody who holds something elsewhere, or who is the last in a role
     */
    @Transactional
    public void withdrawAccount(CooperationId cooperation, PersonId id) {
        access.require(CorePermission.KEEP_DIRECTORY, Scope.cooperation(cooperation));
        belonging.person(cooperation, id);
        if (id.equals(access.me())) {
            throw new RuleViolation("people.account.own");
        }
        elsewhere.requireNothingBeyond(id, cooperation);
        elsewhere.requireOthers(id);
        secured.fire(new AccountSecured(id, ""));
        changed.fire(DirectoryChanged.person(cooperation, Act.ACCOUNT_WITHDRAWN, id));
        for (String opener : List.of(
                "AccountLink",
                "SecondFactor",
                "RecoveryCode",
                "AccessToken",
                "OidcIdentity",
                "OidcRole",
                "KnownOrigin")) {
            entities.createQuery("delete from " + opener + " o where o.personId = :person")
                    .setParameter("person", id.value())
                    .executeUpdate();
        }
        entities.createQuery("select a from Account a where a.personId = :person", Account.class)
                .setParameter("person", id.value())
                .getResultList()
                .forEach(entities::remove);
    }

    private boolean hasAccount(PersonId id) {
        return !entities.createQuery("select a.id from Account a where a.personId = :person", Long.class)
                .setParameter("person", id.value())
                .getResultList()
                .isEmpty();
    }
}

package org.einklang.portal.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Objects;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.audit.Audited;
import org.einklang.api.mail.MailAddress;
import org.einklang.api.people.PersonId;
import org.einklang.api.search.SearchChanges;
import org.einklang.portal.directory.MailChanged;
import org.einklang.portal.directory.Person;
import org.einklang.portal.login.oidc.OidcSettings;

/**
 * Somebody enters another mail address for themselves, with their password. Who holds something in several cooperations has nobody
 * else who could (decision 0037).
 */
@ApplicationScoped
public class OwnMail {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private Reassurance reassurance;

    @Inject
    private OidcSettings oidc;

    @Inject
    private SearchChanges search;

    @Inject
    private Event<MailChanged> moved;

    @Inject
    private Event<Audited> happened;

    /** The address of the person who acts; may be empty. */
    public String address() {
        return mine().mail();
    }

    /**
     * Mails go there from now on; the former address is told.
     *
     * @throws RuleViolation at {@code mail} if it is none or somebody else's, at {@code proof} if the password is wrong
     * @throws NotVisible where people come by the authority's login, which knows them by their address
     */
    @Transactional
    public void change(String mail, String password, Origin origin) {
        PersonId me = access.me();
        if (!isOffered()) {
            throw new NotVisible("addresses come from the authority's login");
        }
        if (!MailAddress.isUsable(mail.strip())) {
            throw new RuleViolation("login.own_mail.unusable").at("mail");
        }
        if (isTaken(mail.strip(), me)) {
            throw new RuleViolation("login.own_mail.taken").at("mail");
        }
        try {
            reassurance.require(me, password, origin);
        } catch (RuleViolation refused) {
            throw refused.at("proof");
        }
        Person person = mine();
        String before = person.mail();
        if (!before.equals(mail.strip())) {
            person.correct(person.name(), mail);
            moved.fire(new MailChanged(me, before));
            happened.fire(new OwnMailChanged(me));
            search.changed(AccountRef.of(me));
        }
    }

    /** Whether people change it themselves: not where the authority's login knows them by it. */
    public boolean isOffered() {
        return !oidc.isConfigured();
    }

    private boolean isTaken(String mail, PersonId me) {
        return !entities.createQuery(
                        "select p.id from Person p where lower(p.mail) = :mail and p.id <> :me", Long.class)
                .setParameter("mail", mail.toLowerCase(Locale.ROOT))
                .setParameter("me", me.value())
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    private Person mine() {
        return Objects.requireNonNull(entities.find(Person.class, access.me().value()));
    }
}

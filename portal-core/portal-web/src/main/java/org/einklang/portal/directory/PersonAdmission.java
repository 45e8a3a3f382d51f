package org.einklang.portal.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.audit.Audited;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.portal.login.Account;
import org.einklang.portal.login.Passwords;

/** Takes people of the partners into the directory and gives them an account. */
@ApplicationScoped
public class PersonAdmission {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private DirectoryReading reading;

    @Inject
    private Passwords passwords;

    @Inject
    private Event<Audited> happened;

    /** Takes a person of a partner in. @throws NotVisible if the partner does not take part in the cooperation */
    @Transactional
    public PersonId admit(CooperationId cooperation, PartnerId partner, String name, String function, String mail) {
        access.require(CorePermission.KEEP_DIRECTORY, Scope.cooperation(cooperation));
        if (reading.partners(cooperation).stream()
                .noneMatch(one -> one.partnerId().equals(partner))) {
            throw new NotVisible("no partner " + partner + " in " + cooperation);
        }
        Person person = new Person(partner, name, function, mail);
        entities.persist(person);
        happened.fire(new PersonAdmitted(cooperation, person.personId()));
        return person.personId();
    }

    /** Gives a person an account with a first password. @throws RuleViolation if the login name is taken */
    @Transactional
    public void giveAccount(CooperationId cooperation, PersonId person, String login, String firstPassword) {
        access.require(CorePermission.KEEP_DIRECTORY, Scope.cooperation(cooperation));
        boolean taken = !entities.createQuery("select a from Account a where a.login = :login", Account.class)
                .setParameter("login", Account.normal(login))
                .getResultList()
                .isEmpty();
        if (taken) {
            throw new RuleViolation("core.account.login_taken").at("login");
        }
        entities.persist(new Account(person, login, passwords.hashOfChosen(firstPassword)));
        happened.fire(new AccountGiven(cooperation, person));
    }

    /** Both in one transaction: nobody is taken in without the account that was wanted. */
    @Transactional
    public void admitWithAccount(
            CooperationId cooperation, NewColleague colleague, String login, String firstPassword) {
        access.require(CorePermission.KEEP_DIRECTORY, Scope.cooperation(cooperation));
        PersonId person =
                admit(cooperation, colleague.partner(), colleague.name(), colleague.function(), colleague.mail());
        giveAccount(cooperation, person, login, firstPassword);
    }

    /**
     * A person to be taken in.
     *
     * @param partner where they work
     * @param name as lists show it
     * @param function what they do there
     * @param mail office address
     */
    public record NewColleague(PartnerId partner, String name, String function, String mail) {}
}

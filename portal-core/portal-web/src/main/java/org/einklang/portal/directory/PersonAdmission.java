package org.einklang.portal.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.portal.directory.DirectoryChanged.Act;
import org.einklang.portal.login.AccountInvitation;

/** Takes people of the partners into the directory and invites them to an account. */
@ApplicationScoped
public class PersonAdmission {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private DirectoryReading reading;

    @Inject
    private AccountInvitation invitation;

    @Inject
    private Event<DirectoryChanged> changed;

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
        changed.fire(DirectoryChanged.person(cooperation, Act.PERSON_ADMITTED, person.personId()));
        return person.personId();
    }

    /** Both in one transaction: nobody is taken in without the account that was wanted. */
    @Transactional
    public void admitWithAccount(CooperationId cooperation, NewColleague colleague, String login) {
        access.require(CorePermission.KEEP_DIRECTORY, Scope.cooperation(cooperation));
        PersonId person =
                admit(cooperation, colleague.partner(), colleague.name(), colleague.function(), colleague.mail());
        entities.flush();
        invitation.invite(cooperation, person, login);
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

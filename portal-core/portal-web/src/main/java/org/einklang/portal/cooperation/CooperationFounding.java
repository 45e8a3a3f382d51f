package org.einklang.portal.cooperation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationCard;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.api.search.SearchChanges;
import org.einklang.api.text.Folded;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.directory.Cooperation;
import org.einklang.portal.directory.CooperationFounded;
import org.einklang.portal.directory.DirectoryChanged;
import org.einklang.portal.directory.Participation;
import org.einklang.portal.directory.Partner;
import org.einklang.portal.directory.Person;
import org.einklang.portal.login.Account;
import org.einklang.portal.login.AccountInvitation;
import org.einklang.portal.rights.AdministratorAppointment;

/**
 * Sets up one more cooperation. It begins with the organisation of the person who coordinates it first, since whoever holds
 * something in a cooperation works for one of its partners; everything else is up to that person.
 */
@ApplicationScoped
public class CooperationFounding {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Access access;

    @Inject
    private SearchChanges changes;

    @Inject
    private Clock clock;

    @Inject
    private AdministratorAppointment appointment;

    @Inject
    private AccountInvitation invitation;

    @Inject
    private Event<CooperationFounded> founded;

    @Inject
    private Event<CooperationSetUp> setUp;

    /**
     * What a cooperation begins with.
     *
     * @param key stands in its addresses, for ever
     * @param name as people call it
     * @param federalState two letters, decides on holidays
     */
    public record Beginning(String key, String name, String federalState) {}

    /**
     * Somebody who is not in the portal yet, of an organisation that is not there either.
     *
     * @param organisation full name of the organisation
     * @param shortName the name that lists show
     * @param name name of the person
     * @param mail their office address
     * @param login their login name
     */
    public record Newcomer(String organisation, String shortName, String name, String mail, String login) {}

    /** Sets up a cooperation that is coordinated by the owner of this account. @throws RuleViolation if nobody has it */
    @Transactional
    public CooperationCard found(Beginning beginning, String coordinator) {
        access.require(CooperationPermission.ADMINISTER_COOPERATIONS, Scope.installation());
        Cooperation cooperation = begin(beginning);
        Person person = owner(coordinator);
        entities.persist(new Participation(
                cooperation, entities.find(Partner.class, person.partner().value()), 1));
        changes.changed(DirectoryChanged.item(person.partner()));
        return coordinatedBy(cooperation, person.personId(), coordinator);
    }

    /** Sets up a cooperation that is coordinated by somebody new, who is invited to an account by mail. */
    @Transactional
    public CooperationCard found(Beginning beginning, Newcomer newcomer) {
        access.require(CooperationPermission.ADMINISTER_COOPERATIONS, Scope.installation());
        Cooperation cooperation = begin(beginning);
        Partner partner = organisation(newcomer);
        entities.persist(partner);
        entities.persist(new Participation(cooperation, partner, 1));
        Person person = new Person(partner.partnerId(), required(newcomer.name(), "name"), "", newcomer.mail());
        entities.persist(person);
        entities.flush();
        changes.changed(List.of(DirectoryChanged.item(partner.partnerId()), DirectoryChanged.item(person.personId())));
        invitation.inviteFirstCoordinator(cooperation.card().id(), person.personId(), newcomer.login());
        return coordinatedBy(cooperation, person.personId(), newcomer.login());
    }

    private Cooperation begin(Beginning beginning) {
        Cooperation cooperation = new Cooperation(beginning.key(), beginning.name(), beginning.federalState());
        entities.createQuery("select c from Cooperation c", Cooperation.class)
                .getResultStream()
                .map(Cooperation::card)
                .forEach(other -> requireUnlike(other, cooperation.card()));
        entities.persist(cooperation);
        founded.fire(new CooperationFounded(cooperation.card().id()));
        return cooperation;
    }

    private static void requireUnlike(CooperationCard other, CooperationCard fresh) {
        if (other.key().equals(fresh.key())) {
            throw new RuleViolation("cooperations.key_taken", fresh.key()).at("key");
        }
        if (Folded.of(other.name()).equals(Folded.of(fresh.name()))) {
            throw new RuleViolation("cooperations.name_taken").at("cooperation");
        }
    }

    private Person owner(String login) {
        return entities.createQuery(
                        "select p from Person p, Account a where a.personId = p.id and a.login = :login"
                                + " and (p.lastDay is null or p.lastDay >= :today)",
                        Person.class)
                .setParameter("login", Account.normal(login))
                .setParameter("today", PortalTime.dayOf(clock.instant()))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new RuleViolation("rights.no_account", login).at("coordinator"));
    }

    private Partner organisation(Newcomer newcomer) {
        String name = required(newcomer.organisation(), "organisation");
        String shortName = required(newcomer.shortName(), "shortName");
        entities.createQuery("select r.name from Partner r", String.class)
                .getResultStream()
                .filter(known -> Folded.of(known).equals(Folded.of(name)))
                .findFirst()
                .ifPresent(known -> {
                    throw new RuleViolation("cooperations.organisation_known", known).at("organisation");
                });
        return new Partner(name, shortName);
    }

    private static String required(String typed, String field) {
        if (typed.isBlank()) {
            throw new RuleViolation("cooperations.missing").at(field);
        }
        return typed;
    }

    private CooperationCard coordinatedBy(Cooperation cooperation, PersonId person, String login) {
        CooperationId id = cooperation.card().id();
        appointment.nameFirstCoordinator(id, login);
        setUp.fire(new CooperationSetUp(id, person));
        return cooperation.card();
    }
}

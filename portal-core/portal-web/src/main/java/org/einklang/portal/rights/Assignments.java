package org.einklang.portal.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.access.Role;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.directory.RoleAssignment;
import org.einklang.portal.login.Account;

/**
 * The given roles in the database. Whoever changes them comes one after the other, in each cooperation and in the
 * installation: otherwise two who hold a role could take it from each other at the same time, and nobody would be left.
 */
@ApplicationScoped
class Assignments {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    private Event<RoleGiven> given;

    @Inject
    private Event<RoleWithdrawn> withdrawn;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /** Lets everybody else wait who changes roles in this cooperation, until the transaction ends. */
    void oneAtATime(CooperationId cooperation) {
        entities.createQuery("update Participation t set t.position = t.position where t.cooperationId = :cooperation")
                .setParameter("cooperation", cooperation.value())
                .executeUpdate();
    }

    /** Lets everybody else wait who appoints or dismisses administrators, until the transaction ends. */
    void oneAtATime() {
        entities.createQuery("update RoleAssignment r set r.role = r.role where r.role = :role")
                .setParameter("role", Role.ADMINISTRATOR)
                .executeUpdate();
    }

    /** The roles that hold today in the cooperation, the oldest first. */
    List<RoleAssignment> in(CooperationId cooperation, Collection<Role> roles) {
        return entities.createQuery(
                        "select r from RoleAssignment r where r.cooperationId = :cooperation and r.role in :roles"
                                + " and r.withdrawnOn is null order by r.id",
                        RoleAssignment.class)
                .setParameter("cooperation", cooperation.value())
                .setParameter("roles", roles)
                .getResultList();
    }

    /** The roles that were withdrawn in the cooperation, the latest first. */
    List<RoleAssignment> past(CooperationId cooperation, Collection<Role> roles, int most) {
        return entities.createQuery(
                        "select r from RoleAssignment r where r.cooperationId = :cooperation and r.role in :roles"
                                + " and r.withdrawnOn is not null order by r.withdrawnOn desc, r.id desc",
                        RoleAssignment.class)
                .setParameter("cooperation", cooperation.value())
                .setParameter("roles", roles)
                .setMaxResults(most)
                .getResultList();
    }

    /** The administrators of today, the oldest first. */
    List<RoleAssignment> administrators() {
        return entities.createQuery(
                        "select r from RoleAssignment r where r.role = :role and r.withdrawnOn is null order by r.id",
                        RoleAssignment.class)
                .setParameter("role", Role.ADMINISTRATOR)
                .getResultList();
    }

    /** All cooperations by name, each with the number of people who coordinate it and can log in. */
    List<RolesReading.Coordinated> coordinated() {
        return entities.createQuery(
                        "select c.id, c.name, (select count(distinct r.personId) from RoleAssignment r,"
                                + " Account a, Person p where r.cooperationId = c.id and r.role = :role"
                                + " and r.withdrawnOn is null and a.personId = r.personId and p.id = r.personId"
                                + " and (p.lastDay is null or p.lastDay >= :today))"
                                + " from Cooperation c order by c.name, c.id",
                        Object[].class)
                .setParameter("role", Role.COORDINATOR)
                .setParameter("today", PortalTime.dayOf(clock.instant()))
                .getResultStream()
                .map(row -> new RolesReading.Coordinated((Long) row[0], (String) row[1], ((Number) row[2]).longValue()))
                .toList();
    }

    /** Stores a new one and announces it. @throws RuleViolation if the person holds the same among these */
    void give(RoleAssignment fresh, List<RoleAssignment> held) {
        if (held.stream().anyMatch(one -> isSame(one, fresh))) {
            throw new RuleViolation("rights.held_already").at("person");
        }
        entities.persist(fresh.given(access.me(), clock.instant()));
        given.fire(new RoleGiven(fresh.role(), fresh.person(), fresh.cooperation(), fresh.partner()));
    }

    /** Ends the one of these that has this number, and announces it. @throws NotVisible if it is not among them */
    void withdraw(long id, List<RoleAssignment> held) {
        RoleAssignment one = find(id, held);
        one.withdraw(access.me(), clock.instant());
        withdrawn.fire(new RoleWithdrawn(one.role(), one.person(), one.cooperation(), one.partner()));
    }

    static RoleAssignment find(long id, List<RoleAssignment> held) {
        return held.stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotVisible("no role assignment " + id + " here"));
    }

    /** Whether the person works for a partner of the cooperation. */
    boolean takesPart(PersonId person, CooperationId cooperation) {
        return !entities.createQuery(
                        "select p.id from Person p, Participation t where t.partnerId = p.partnerId"
                                + " and t.cooperationId = :cooperation and p.id = :person",
                        Long.class)
                .setParameter("cooperation", cooperation.value())
                .setParameter("person", person.value())
                .getResultList()
                .isEmpty();
    }

    /** Whose account this is, if there is one. */
    Optional<PersonId> owner(String login) {
        return entities.createQuery("select a from Account a where a.login = :login", Account.class)
                .setParameter("login", Account.normal(login))
                .getResultStream()
                .findFirst()
                .map(Account::person);
    }

    private static boolean isSame(RoleAssignment one, RoleAssignment other) {
        return one.role() == other.role()
                && one.person().equals(other.person())
                && one.partner().equals(other.partner());
    }
}

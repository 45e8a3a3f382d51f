package org.einklang.portal.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.access.Role;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.api.time.PortalTime;
import org.einklang.portal.access.HeldSource;
import org.einklang.portal.access.Standing.Held;

/**
 * What somebody holds outside of a cooperation. Partners, and with them people, may take part in several, and an account opens all
 * of it: whoever coordinates one of them must not get hold of the others by it, nor of the installation.
 */
@ApplicationScoped
public class HeldElsewhere {

    @PersistenceContext(unitName = "core")
    private EntityManager entities;

    @Inject
    @Any
    private Instance<HeldSource> sources;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /**
     * Who acts has a say wherever the person holds something.
     *
     * @throws RuleViolation if they hold something in a cooperation, or run the installation, where the person who acts keeps nobody
     */
    public void requireNothingBeyond(PersonId person, CooperationId here) {
        boolean beyond = held(person).stream()
                .filter(one -> one.cooperation() != here.value())
                .anyMatch(one -> !mayKeep(one));
        if (beyond) {
            throw new RuleViolation("people.person.elsewhere");
        }
    }

    /** The other cooperations in which the person holds something. */
    public Set<CooperationId> cooperations(PersonId person, CooperationId here) {
        return held(person).stream()
                .filter(one -> one.cooperation() != 0 && one.cooperation() != here.value())
                .map(one -> new CooperationId(one.cooperation()))
                .collect(Collectors.toSet());
    }

    /**
     * Somebody else runs the installation, and coordinates what this person coordinates: somebody who can log in, and was given
     * that by hand, because roles by groups come and go.
     *
     * @throws RuleViolation if the person is the last one
     */
    public void requireOthers(PersonId person) {
        for (Held one : held(person)) {
            if (one.role() == Role.ADMINISTRATOR && isLast(person, one)) {
                throw new RuleViolation("rights.last_administrator");
            } else if (one.role() == Role.COORDINATOR && isLast(person, one)) {
                throw new RuleViolation("rights.last_coordinator");
            }
        }
    }

    /** Whether of these people nobody but this one can log in. */
    public boolean isAlone(PersonId person, List<PersonId> all) {
        List<Long> others = all.stream()
                .filter(one -> !one.equals(person))
                .map(PersonId::value)
                .distinct()
                .toList();
        return others.isEmpty() || able(others) == 0;
    }

    private boolean isLast(PersonId person, Held held) {
        String place = held.cooperation() == 0 ? "" : " and r.cooperationId = " + held.cooperation();
        List<Long> others = entities.createQuery(
                        "select distinct r.personId from RoleAssignment r where r.withdrawnOn is null and r.role = :role"
                                + " and r.personId <> :person" + place,
                        Long.class)
                .setParameter("role", held.role())
                .setParameter("person", person.value())
                .getResultList();
        return others.isEmpty() || able(others) == 0;
    }

    /** How many of these have an account and have not left. */
    private long able(List<Long> people) {
        return entities.createQuery(
                        "select count(p) from Person p, Account a where a.personId = p.id and p.id in :people"
                                + " and (p.lastDay is null or p.lastDay >= :today)",
                        Long.class)
                .setParameter("people", people)
                .setParameter("today", today())
                .getSingleResult();
    }

    private boolean mayKeep(Held held) {
        return held.cooperation() == 0
                ? access.may(CorePermission.APPOINT_ADMINISTRATORS, Scope.installation())
                : access.may(CorePermission.KEEP_DIRECTORY, Scope.cooperation(new CooperationId(held.cooperation())));
    }

    /** Leading a unit is none of it: its partner may take part in cooperations in which the person does not. */
    private List<Held> held(PersonId person) {
        return sources.stream()
                .flatMap(source -> source.of(person, today()))
                .filter(one -> one.role() != Role.UNIT_LEAD)
                .toList();
    }

    private LocalDate today() {
        return PortalTime.dayOf(clock.instant());
    }
}

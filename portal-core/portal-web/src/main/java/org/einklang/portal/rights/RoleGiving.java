package org.einklang.portal.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.einklang.api.NotVisible;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.access.Role;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;
import org.einklang.portal.directory.CorePermission;
import org.einklang.portal.directory.DirectoryReading;
import org.einklang.portal.directory.HeldElsewhere;
import org.einklang.portal.directory.Partner;
import org.einklang.portal.directory.RoleAssignment;

/** The coordinator gives roles in the cooperation and withdraws them. */
@ApplicationScoped
public class RoleGiving {

    @Inject
    private Assignments assignments;

    @Inject
    private DirectoryReading directory;

    @Inject
    private HeldElsewhere elsewhere;

    @Inject
    private Access access;

    /**
     * Gives a role to somebody who works for one of the partners.
     *
     * @throws RuleViolation if they hold it already
     * @throws NotVisible if person or partner do not belong to the cooperation
     */
    @Transactional
    public void give(CooperationId cooperation, GivableRole role, PersonId person) {
        access.require(CorePermission.GIVE_ROLES, Scope.cooperation(cooperation));
        if (!offered(cooperation).contains(role) || !assignments.takesPart(person, cooperation)) {
            throw new NotVisible("no " + role + " for " + person + " in " + cooperation);
        }
        assignments.oneAtATime(cooperation);
        RoleAssignment fresh = role.partner()
                .map(partner -> RoleAssignment.forPartner(person, role.role(), cooperation, partner))
                .orElseGet(() -> RoleAssignment.inCooperation(person, role.role(), cooperation));
        assignments.give(fresh, assignments.in(cooperation, List.of(role.role())));
    }

    /**
     * Withdraws a role; who held it since when stays on record.
     *
     * @throws RuleViolation if nobody would coordinate the cooperation any more
     * @throws NotVisible if no role that holds in the cooperation has this number
     */
    @Transactional
    public void withdraw(CooperationId cooperation, long assignment) {
        access.require(CorePermission.GIVE_ROLES, Scope.cooperation(cooperation));
        assignments.oneAtATime(cooperation);
        List<RoleAssignment> held = assignments.in(cooperation, RolesReading.GIVEN_HERE);
        RoleAssignment leaving = Assignments.find(assignment, held);
        if (leaving.role() == Role.COORDINATOR && isAlone(leaving, held)) {
            throw new RuleViolation("rights.last_coordinator");
        }
        assignments.withdraw(assignment, held);
    }

    /** The roles that there are to give in the cooperation. */
    public List<GivableRole> offered(CooperationId cooperation) {
        access.require(CorePermission.GIVE_ROLES, Scope.cooperation(cooperation));
        List<PartnerId> partners =
                directory.partners(cooperation).stream().map(Partner::partnerId).toList();
        return GivableRole.all(partners);
    }

    /** Who has left, or has no account, coordinates nothing. */
    private boolean isAlone(RoleAssignment leaving, List<RoleAssignment> held) {
        return elsewhere.isAlone(
                leaving.person(),
                held.stream()
                        .filter(one -> one.role() == Role.COORDINATOR)
                        .map(RoleAssignment::person)
                        .toList());
    }
}

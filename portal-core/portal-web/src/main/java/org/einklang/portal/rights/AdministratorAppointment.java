package org.einklang.portal.rights;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.einklang.api.RuleViolation;
import org.einklang.api.access.Access;
import org.einklang.api.access.Role;
import org.einklang.api.access.Scope;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.portal.directory.CorePermission;
import org.einklang.portal.directory.HeldElsewhere;
import org.einklang.portal.directory.RoleAssignment;

/**
 * Administrators appoint and dismiss each other, and name the first coordinator of a cooperation, who gives all other roles
 * there. They name people by their accounts: the people of a cooperation are nothing that they get to see.
 */
@ApplicationScoped
public class AdministratorAppointment {

    private static final PersonId NOBODY = new PersonId(0);

    @Inject
    private Assignments assignments;

    @Inject
    private HeldElsewhere elsewhere;

    @Inject
    private Access access;

    /** Makes the owner of the account an administrator. @throws RuleViolation if there is no such account, or they are one */
    @Transactional
    public void appoint(String login) {
        access.require(CorePermission.APPOINT_ADMINISTRATORS, Scope.installation());
        assignments.oneAtATime();
        List<RoleAssignment> held = assignments.administrators();
        PersonId person = owner(login, "login");
        if (held.stream().anyMatch(one -> one.person().equals(person))) {
            throw new RuleViolation("rights.held_already").at("login");
        }
        assignments.give(RoleAssignment.administrator(person), held);
    }

    /** Dismisses an administrator. @throws RuleViolation if it is the last one */
    @Transactional
    public void dismiss(long assignment) {
        access.require(CorePermission.APPOINT_ADMINISTRATORS, Scope.installation());
        assignments.oneAtATime();
        List<RoleAssignment> held = assignments.administrators();
        PersonId leaving = Assignments.find(assignment, held).person();
        if (elsewhere.isAlone(leaving, people(held))) {
            throw new RuleViolation("rights.last_administrator");
        }
        assignments.withdraw(assignment, held);
    }

    /**
     * Names the first coordinator of a cooperation.
     *
     * @throws RuleViolation if it has one, or if the account belongs to nobody who works for one of its partners
     */
    @Transactional
    public void nameFirstCoordinator(CooperationId cooperation, String login) {
        access.require(CorePermission.APPOINT_ADMINISTRATORS, Scope.installation());
        assignments.oneAtATime(cooperation);
        List<RoleAssignment> held = assignments.in(cooperation, List.of(Role.COORDINATOR));
        if (!elsewhere.isAlone(NOBODY, people(held))) {
            throw new RuleViolation("rights.coordinated_already").at("cooperation");
        }
        PersonId person = owner(login, "coordinator");
        if (!assignments.takesPart(person, cooperation)) {
            throw new RuleViolation("rights.works_for_no_partner").at("coordinator");
        }
        assignments.give(RoleAssignment.inCooperation(person, Role.COORDINATOR, cooperation), held);
    }

    private static List<PersonId> people(List<RoleAssignment> held) {
        return held.stream().map(RoleAssignment::person).toList();
    }

    private PersonId owner(String login, String field) {
        return assignments.owner(login).orElseThrow(() -> new RuleViolation("rights.no_account", login).at(field));
    }
}

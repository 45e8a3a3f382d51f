package org.einklang.portal.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.einklang.api.NotVisible;
import org.einklang.api.access.Access;
import org.einklang.api.access.Permission;
import org.einklang.api.access.Scope;
import org.einklang.api.people.BodyId;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.portal.switches.ModuleSwitches;

/** Answers from the roles of the person who acts. */
@ApplicationScoped
public class RoleAccess implements Access {

    @Inject
    private Actor actor;

    @Inject
    private ActingAs acting;

    @Inject
    private ModuleSwitches switches;

    @Override
    public PersonId me() {
        return whoActs().orElseThrow(() -> new NotVisible("nobody is logged in"));
    }

    @Override
    public boolean may(Permission permission, Scope scope) {
        return !switches.isOff(Standing.cooperationOf(scope), permission)
                && (ownsItem(permission, scope) || standing().carries(permission, scope));
    }

    @Override
    public void require(Permission permission, Scope scope) {
        if (!may(permission, scope)) {
            throw new NotVisible(whoActs() + " lacks " + permission.key() + " in " + scope);
        }
    }

    @Override
    public Set<BodyId> bodiesWhere(Permission permission, CooperationId cooperation) {
        return switches.isOff(cooperation.value(), permission)
                ? Set.of()
                : standing().bodiesWhere(permission, cooperation);
    }

    /** Whether the person who acts belongs to the cooperation at all. */
    public boolean isMemberOf(CooperationId cooperation) {
        return standing().isMemberOf(cooperation.value());
    }

    /** Who acts, if anybody does. @throws jakarta.enterprise.context.ContextNotActiveException outside of a request */
    public Optional<PersonId> person() {
        return whoActs();
    }

    /** What carries the right somewhere for the person who acts; for those who filter many things at once. */
    public List<Standing.Held> grounds(Permission permission) {
        return standing()
                .grounds(permission)
                .filter(held -> !switches.isOff(held.cooperation(), permission))
                .toList();
    }

    private boolean ownsItem(Permission permission, Scope scope) {
        return scope instanceof Scope.OfItem item
                && permission.roles().contains(org.einklang.api.access.Role.OWNER)
                && whoActs().filter(item.owner()::equals).isPresent();
    }

    private Standing standing() {
        return acting.standing().orElseGet(actor::standing);
    }

    private Optional<PersonId> whoActs() {
        return acting.person().or(actor::person);
    }
}

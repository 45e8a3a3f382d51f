package org.einklang.portal.cadence;

import java.util.Locale;
import java.util.Set;
import org.einklang.api.access.Permission;
import org.einklang.api.access.Role;

/** Who may see whether bodies meet as often as was agreed. */
public enum CadencePermission implements Permission {
    /** Of one's own body. Members of the sponsors see it of all bodies [000 IV.1]. */
    SEE_CADENCE(Role.CHAIR, Role.SECRETARY, Role.MEMBER, Role.DEPUTY, Role.DELEGATE, Role.COORDINATOR, Role.EVALUATOR),
    /** Of all bodies: who steers or leads. */
    SEE_ALL_CADENCES(Role.COORDINATOR, Role.EVALUATOR, Role.CHAIR);

    private final Set<Role> roles;

    CadencePermission(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public String key() {
        return "core." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}

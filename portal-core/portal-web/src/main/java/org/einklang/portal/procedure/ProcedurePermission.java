package org.einklang.portal.procedure;

import java.util.Locale;
import java.util.Set;
import org.einklang.api.access.Permission;
import org.einklang.api.access.Role;

/** The rights on written procedures (rules.md, meetings). */
public enum ProcedurePermission implements Permission {
    /** See the written procedures of a body. */
    SEE_PROCEDURE(Role.CHAIR, Role.SECRETARY, Role.MEMBER, Role.DEPUTY, Role.DELEGATE, Role.EVALUATOR),
    /** Start a written procedure, change its text, give more time, withdraw it. */
    START_PROCEDURE(Role.CHAIR, Role.SECRETARY);

    private final Set<Role> roles;

    ProcedurePermission(Role... roles) {
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

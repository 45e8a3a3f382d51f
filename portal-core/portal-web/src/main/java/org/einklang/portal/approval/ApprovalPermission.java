package org.einklang.portal.approval;

import java.util.Locale;
import java.util.Set;
import org.einklang.api.access.Permission;
import org.einklang.api.access.Role;

/** The rights on approval rounds; who speaks for a seat follows from the seat. */
public enum ApprovalPermission implements Permission {
    /** Answer where a partner itself is asked. */
    ANSWER_FOR_PARTNER(Role.PARTNER_LEAD);

    private final Set<Role> roles;

    ApprovalPermission(Role... roles) {
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

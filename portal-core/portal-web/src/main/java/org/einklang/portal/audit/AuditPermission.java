package org.einklang.portal.audit;

import java.util.Locale;
import java.util.Set;
import org.einklang.api.access.Permission;
import org.einklang.api.access.Role;

/** The rights on the logs. */
public enum AuditPermission implements Permission {
    /** See what was done in the cooperation, and who has opened protected items. */
    SEE_LOG(Role.COORDINATOR),
    /** See what was done to the installation, and that something was done in a cooperation. */
    SEE_INSTALLATION_LOG(Role.ADMINISTRATOR),
    /** Have the chain checked. */
    CHECK_LOG(Role.COORDINATOR, Role.ADMINISTRATOR);

    private final Set<Role> roles;

    AuditPermission(Role... roles) {
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

package org.einklang.portal.operator;

import java.util.Locale;
import java.util.Set;
import org.einklang.api.access.Permission;
import org.einklang.api.access.Role;

/** The rights of those who run the portal towards everybody. */
public enum OperatorPermission implements Permission {
    /** Tell everybody something on top of every page. */
    TELL_EVERYBODY(Role.ADMINISTRATOR),
    /** Close the portal for work on it, get in meanwhile, and open it again. */
    CLOSE_PORTAL(Role.ADMINISTRATOR);

    private final Set<Role> roles;

    OperatorPermission(Role... roles) {
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

package org.einklang.portal.retention;

import java.util.Locale;
import java.util.Set;
import org.einklang.api.access.Permission;
import org.einklang.api.access.Role;

/** The right on retention; it tells numbers, never what is kept. */
public enum RetentionPermission implements Permission {
    /** See and set for how long data is kept. */
    KEEP_RETENTION(Role.ADMINISTRATOR);

    private final Set<Role> roles;

    RetentionPermission(Role... roles) {
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

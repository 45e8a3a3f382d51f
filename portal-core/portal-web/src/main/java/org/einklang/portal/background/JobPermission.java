package org.einklang.portal.background;

import java.util.Locale;
import java.util.Set;
import org.einklang.api.access.Permission;
import org.einklang.api.access.Role;

/** The rights on what is done in the background. */
public enum JobPermission implements Permission {
    /** See what is done in the background, and have it done now. */
    KEEP_JOBS(Role.ADMINISTRATOR);

    private final Set<Role> roles;

    JobPermission(Role... roles) {
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

package org.einklang.portal.login;

import java.util.Locale;
import java.util.Set;
import org.einklang.api.access.Permission;
import org.einklang.api.access.Role;

/** The rights on accounts that belong to no cooperation. */
public enum LoginPermission implements Permission {
    /** Switch off the second factor of somebody who has lost phone and paper, also of a coordinator. */
    RELEASE_SECOND_FACTOR(Role.ADMINISTRATOR);

    private final Set<Role> roles;

    LoginPermission(Role... roles) {
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

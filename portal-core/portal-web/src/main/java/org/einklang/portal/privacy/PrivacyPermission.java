package org.einklang.portal.privacy;

import java.util.Locale;
import java.util.Set;
import org.einklang.api.access.Permission;
import org.einklang.api.access.Role;

/** The rights on what is held on people. What is held on oneself needs none. */
public enum PrivacyPermission implements Permission {
    /** Erase somebody who has left: whoever keeps the people of the cooperation, in every one that the partner takes part in. */
    ERASE_PERSON(Role.COORDINATOR);

    private final Set<Role> roles;

    PrivacyPermission(Role... roles) {
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

package org.einklang.portal.cooperation;

import java.util.Locale;
import java.util.Set;
import org.einklang.api.access.Permission;
import org.einklang.api.access.Role;

/** The rights about cooperations as such; who keeps their settings, says the directory. */
public enum CooperationPermission implements Permission {
    /** Set up cooperations and bring organisations into them; opens nothing that is written there. */
    ADMINISTER_COOPERATIONS(Role.ADMINISTRATOR),
    /** See what a cooperation tells about itself, also with a limited view. */
    SEE_PROFILE(Role.COOPERATION_MEMBER, Role.LIMITED_MEMBER);

    private final Set<Role> roles;

    CooperationPermission(Role... roles) {
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

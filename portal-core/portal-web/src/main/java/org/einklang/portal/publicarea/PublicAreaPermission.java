package org.einklang.portal.publicarea;

import java.util.Locale;
import java.util.Set;
import org.einklang.api.access.Permission;
import org.einklang.api.access.Role;

/** Who says what everybody may read; reading it needs no right. */
public enum PublicAreaPermission implements Permission {
    /** Open and close the public area, write and publish announcements. */
    KEEP_PUBLIC_AREA(Role.COORDINATOR),
    /** Keep the locations of a partner: opening hours, way in, service promise. */
    KEEP_LOCATIONS(Role.COORDINATOR, Role.PARTNER_LEAD);

    private final Set<Role> roles;

    PublicAreaPermission(Role... roles) {
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

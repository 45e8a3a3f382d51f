package org.einklang.portal.search;

import java.util.Locale;
import java.util.Set;
import org.einklang.api.access.Permission;
import org.einklang.api.access.Role;

/** The rights on the index; what people find is decided by the rights on the things. */
public enum SearchPermission implements Permission {
    /** See how the search index stands, and have it built anew. */
    KEEP_SEARCH(Role.ADMINISTRATOR);

    private final Set<Role> roles;

    SearchPermission(Role... roles) {
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

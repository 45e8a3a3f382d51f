package org.einklang.portal.term;

import java.util.Locale;
import java.util.Set;
import org.einklang.api.access.Permission;
import org.einklang.api.access.Role;

/** The rights on shared words (rules.md, scopes and roles: the coordinator keeps the taxonomies). */
public enum TermPermission implements Permission {
    /** See the words and what they meant. */
    SEE_TERMS(Role.COOPERATION_MEMBER),
    /** Add, change, order and end words. */
    KEEP_TERMS(Role.COORDINATOR);

    private final Set<Role> roles;

    TermPermission(Role... roles) {
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

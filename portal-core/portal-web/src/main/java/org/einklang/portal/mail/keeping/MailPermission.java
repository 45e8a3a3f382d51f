package org.einklang.portal.mail.keeping;

import java.util.Locale;
import java.util.Set;
import org.einklang.api.access.Permission;
import org.einklang.api.access.Role;

/** The rights on mail as a part of the operation. */
public enum MailPermission implements Permission {
    /** See whether mail leaves and comes in, and have it tried again; no contents. */
    KEEP_MAIL(Role.ADMINISTRATOR);

    private final Set<Role> roles;

    MailPermission(Role... roles) {
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

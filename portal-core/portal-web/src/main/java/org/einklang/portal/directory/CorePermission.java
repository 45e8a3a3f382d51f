package org.einklang.portal.directory;

import java.util.Locale;
import java.util.Set;
import org.einklang.api.access.Permission;
import org.einklang.api.access.Role;

/** The rights of the host itself (rules.md, scopes and roles). */
public enum CorePermission implements Permission {
    /** See bodies, their members and the people of the cooperation. */
    SEE_DIRECTORY(Role.COOPERATION_MEMBER),
    /** Keep partners, people, bodies and seats. */
    KEEP_DIRECTORY(Role.COORDINATOR),
    /** Choose how the pages of the cooperation look. */
    KEEP_SETTINGS(Role.COORDINATOR),
    /** Begin, finish or cancel a task. */
    WORK_ON_TASK(Role.OWNER),
    /** Read what one was told. */
    READ_NOTIFICATION(Role.OWNER),
    /** Keep, rename and throw away a view of a list. */
    KEEP_VIEW(Role.OWNER),
    /** See modules and operation. */
    OPERATE(Role.ADMINISTRATOR);

    private final Set<Role> roles;

    CorePermission(Role... roles) {
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

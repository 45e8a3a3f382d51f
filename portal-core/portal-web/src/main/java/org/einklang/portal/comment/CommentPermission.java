package org.einklang.portal.comment;

import java.util.Locale;
import java.util.Set;
import org.einklang.api.access.Permission;
import org.einklang.api.access.Role;

/** The rights on comments. Who reads them is decided by the thing that they are about. */
public enum CommentPermission implements Permission {
    /** Say something about what one sees; held by those who take part, not by evaluators and guests. */
    COMMENT(
            Role.COORDINATOR,
            Role.CATALOGUE_EDITOR,
            Role.PARTNER_LEAD,
            Role.PRESS_OFFICER,
            Role.TRAINING_COORDINATOR,
            Role.CHAIR,
            Role.SECRETARY,
            Role.MEMBER,
            Role.DEPUTY,
            Role.DELEGATE),
    /** Change and delete what one has said. */
    KEEP_COMMENT(Role.OWNER);

    private final Set<Role> roles;

    CommentPermission(Role... roles) {
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

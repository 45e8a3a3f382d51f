package org.einklang.portal.dates;

import java.util.Locale;
import java.util.Set;
import org.einklang.api.access.Permission;
import org.einklang.api.access.Role;

/** The rights on date polls of a body. */
public enum DatesPermission implements Permission {
    /** See the polls of a body and what the others have said. */
    SEE_DATES(Role.CHAIR, Role.SECRETARY, Role.MEMBER, Role.DEPUTY, Role.DELEGATE, Role.EVALUATOR),
    /** Say which dates suit. */
    ANSWER_DATES(Role.CHAIR, Role.SECRETARY, Role.MEMBER, Role.DEPUTY, Role.DELEGATE),
    /** Ask for a date, propose further ones, choose one, withdraw the question. */
    FIND_DATE(Role.CHAIR, Role.SECRETARY);

    private final Set<Role> roles;

    DatesPermission(Role... roles) {
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

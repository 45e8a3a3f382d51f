package org.einklang.portal.agenda;

import java.util.Locale;
import java.util.Set;
import org.einklang.api.access.Permission;
import org.einklang.api.access.Role;

/** The rights on wishes for agendas (rules.md, meetings: propose an item). Who takes them up is told by the keeper of agendas. */
public enum AgendaPermission implements Permission {
    /** See what is wished for the agenda of a body. */
    SEE_AGENDA_WISHES(Role.CHAIR, Role.SECRETARY, Role.MEMBER, Role.DEPUTY, Role.DELEGATE, Role.EVALUATOR),
    /** Wish something onto the agenda of a body. */
    PROPOSE_ITEM(Role.CHAIR, Role.SECRETARY, Role.MEMBER, Role.DEPUTY, Role.DELEGATE),
    /** Take a wish of one's own back. */
    WITHDRAW_AGENDA_WISH(Role.OWNER);

    private final Set<Role> roles;

    AgendaPermission(Role... roles) {
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

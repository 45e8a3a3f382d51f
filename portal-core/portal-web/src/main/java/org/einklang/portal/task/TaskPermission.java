package org.einklang.portal.task;

import java.util.Locale;
import java.util.Set;
import org.einklang.api.access.Permission;
import org.einklang.api.access.Role;

/** The rights on the register of tasks; doing one's own is {@code core.work_on_task}. */
public enum TaskPermission implements Permission {
    /** See what others have to do for the body: minutes and tasks bind because everybody sees them [004 4]. */
    SEE_BODY_TASKS(Role.CHAIR, Role.SECRETARY, Role.MEMBER, Role.DEPUTY, Role.DELEGATE, Role.EVALUATOR),
    /** Note something for oneself. */
    NOTE_TASK(Role.COOPERATION_MEMBER, Role.LIMITED_MEMBER),
    /** Note a task that concerns a body, so that all who sit there see it. */
    NOTE_BODY_TASK(Role.CHAIR, Role.SECRETARY, Role.MEMBER, Role.DEPUTY, Role.DELEGATE),
    /** Hand a task over, name a deputy, set the day on which it reminds, give it up: who has it, and who has given it. */
    DIRECT_TASK(Role.OWNER);

    private final Set<Role> roles;

    TaskPermission(Role... roles) {
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

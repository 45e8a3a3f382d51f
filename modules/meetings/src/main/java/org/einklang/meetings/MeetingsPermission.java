package org.einklang.meetings;

import java.util.Locale;
import java.util.Set;
import org.einklang.api.access.Permission;
import org.einklang.api.access.Role;

/** The rights of the module (rules.md, rights, meetings). */
public enum MeetingsPermission implements Permission {
    /** See meetings of the body with agenda, drafts and minutes. */
    SEE(Role.CHAIR, Role.SECRETARY, Role.MEMBER, Role.DEPUTY, Role.DELEGATE, Role.EVALUATOR),
    /** Demand a meeting, where the rules of the body let this member [000 IV.1]. */
    DEMAND(Role.CHAIR, Role.SECRETARY, Role.MEMBER),
    /** Read approved minutes that were shared with one's partner; with a body: who sees its meetings. */
    READ_SHARED(Role.COOPERATION_MEMBER, Role.LIMITED_MEMBER),
    /** Propose an item. */
    PROPOSE(Role.CHAIR, Role.SECRETARY, Role.MEMBER, Role.DEPUTY, Role.DELEGATE),
    /** Put to the body above what the body does not agree on; members if they vote [000 IV.3]. */
    ESCALATE(Role.CHAIR, Role.SECRETARY, Role.MEMBER),
    /** Plan, invite, order, cancel. */
    PLAN(Role.CHAIR, Role.SECRETARY),
    /** Write minutes, record resolutions; also who was named for the minutes of one meeting, which are theirs. */
    WRITE_MINUTES(Role.SECRETARY, Role.CHAIR, Role.OWNER),
    /** Approve minutes, or return them; never the author. */
    APPROVE_MINUTES(Role.CHAIR);

    private final Set<Role> roles;

    MeetingsPermission(Role... roles) {
        this.roles = Set.of(roles);
    }

    @Override
    public String key() {
        return "meetings." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Set<Role> roles() {
        return roles;
    }
}

package org.einklang.portal.directory;

import java.util.Locale;
import java.util.Set;
import org.einklang.api.access.Permission;
import org.einklang.api.access.Role;

/** The rights of the host itself (rules.md, scopes and roles). */
public enum CorePermission implements Permission {
    /** See bodies, their members and the people of the cooperation. */
    SEE_DIRECTORY(Role.COOPERATION_MEMBER),
    /** See what one has to do oneself, also with a limited view. */
    SEE_OWN_THINGS(Role.COOPERATION_MEMBER, Role.LIMITED_MEMBER),
    /** See a body in which one sits, also with a limited view. */
    SEE_OWN_BODY(Role.CHAIR, Role.SECRETARY, Role.MEMBER, Role.DEPUTY, Role.DELEGATE, Role.GUEST),
    /** See the page of a person; with a limited view only one's own. */
    SEE_PERSON(Role.COOPERATION_MEMBER, Role.OWNER),
    /** Record that a person will be away: the person, the lead of the person's unit, the coordinator. */
    RECORD_ABSENCE(Role.OWNER, Role.UNIT_LEAD, Role.COORDINATOR),
    /** Keep partners, people, bodies and seats. */
    KEEP_DIRECTORY(Role.COORDINATOR),
    /**
     * Appoint a body, give and end its seats, change its rules: the coordinator; chair and secretary of the body that
     * appoints operational groups [000 IV.3].
     */
    APPOINT_BODY(Role.COORDINATOR, Role.CHAIR, Role.SECRETARY),
    /** Say who sits in a seat while its holder cannot; the holder is its owner. */
    DEPUTISE(Role.OWNER, Role.CHAIR, Role.SECRETARY, Role.COORDINATOR),
    /** Say which level decides on what. */
    KEEP_DECISION_RIGHTS(Role.COORDINATOR),
    /** Give roles in the cooperation and withdraw them. */
    GIVE_ROLES(Role.COORDINATOR),
    /** See what somebody may do in the cooperation, and why. */
    SEE_RIGHTS(Role.COORDINATOR),
    /** Say what the cooperation is called and how it is reached, how its pages look and its levels are called. */
    KEEP_SETTINGS(Role.COORDINATOR),
    /** Begin and finish a task: who has it, and who is its deputy. */
    WORK_ON_TASK(Role.OWNER),
    /** Read what one was told. */
    READ_NOTIFICATION(Role.OWNER),
    /** Keep, rename and throw away a view of a list. */
    KEEP_VIEW(Role.OWNER),
    /** Appoint administrators and the first coordinator of a cooperation. */
    APPOINT_ADMINISTRATORS(Role.ADMINISTRATOR),
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

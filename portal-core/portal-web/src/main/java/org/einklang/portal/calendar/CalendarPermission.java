package org.einklang.portal.calendar;

import java.util.Locale;
import java.util.Set;
import org.einklang.api.access.Permission;
import org.einklang.api.access.Role;

/** The rights on calendars and their feeds; what stands in a calendar, each source decides by its own rights. */
public enum CalendarPermission implements Permission {
    /** See the calendar of the cooperation as far as one may see what stands in it, and take it along as a feed. */
    SEE_CALENDAR(Role.COOPERATION_MEMBER, Role.LIMITED_MEMBER),
    /** Take the appointments of a body along as a feed. */
    SUBSCRIBE_BODY(Role.CHAIR, Role.SECRETARY, Role.MEMBER, Role.DEPUTY, Role.DELEGATE),
    /** Renew and revoke a feed of one's own. */
    KEEP_FEED(Role.OWNER);

    private final Set<Role> roles;

    CalendarPermission(Role... roles) {
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

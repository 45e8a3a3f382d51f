package org.einklang.portal.contact;

import java.util.Locale;
import java.util.Set;
import org.einklang.api.access.Permission;
import org.einklang.api.access.Role;

/** The rights on contacts: everybody in the cooperation reads, the owner and the coordinator keep an entry. */
public enum ContactPermission implements Permission {
    /** See the contacts of all partners. */
    SEE_CONTACTS(Role.COOPERATION_MEMBER),
    /** Name a contact of one's own partner; held by those who take part, not by evaluators and guests. */
    ADD_CONTACT(
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
    /** Change, confirm and remove an entry. */
    KEEP_CONTACT(Role.OWNER, Role.COORDINATOR),
    /** Name contacts of any partner, say who owns an entry, ask owners, set the period. */
    KEEP_ALL_CONTACTS(Role.COORDINATOR),
    /** See the figures on how current contacts are; what is held in a body counts only if that is a steering group. */
    SEE_CONTACT_REPORT(Role.COORDINATOR, Role.EVALUATOR, Role.CHAIR, Role.SECRETARY, Role.MEMBER, Role.DELEGATE);

    private final Set<Role> roles;

    ContactPermission(Role... roles) {
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

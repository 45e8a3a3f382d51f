package org.einklang.portal.rights;

import java.util.List;
import java.util.Optional;
import org.einklang.api.access.Role;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;

/**
 * Somebody has lost a role that was given outside of bodies.
 *
 * @param role which role
 * @param person who held it
 * @param cooperation where it held; empty for the installation
 * @param partner for whom, if it is a role of a partner
 */
public record RoleWithdrawn(
        Role role, PersonId person, Optional<CooperationId> cooperation, Optional<PartnerId> partner)
        implements Audited {

    @Override
    public String auditKey() {
        return "rights.audit.withdrawn." + role;
    }

    @Override
    public List<ItemRef> subjects() {
        return RoleGiven.subjects(person, partner);
    }
}

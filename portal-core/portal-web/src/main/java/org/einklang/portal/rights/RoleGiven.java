package org.einklang.portal.rights;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.einklang.api.access.Role;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PartnerId;
import org.einklang.api.people.PersonId;

/**
 * Somebody has been given a role outside of bodies.
 *
 * @param role which role
 * @param person who holds it now
 * @param cooperation where it holds; empty for the installation
 * @param partner for whom, if it is a role of a partner
 */
public record RoleGiven(Role role, PersonId person, Optional<CooperationId> cooperation, Optional<PartnerId> partner)
        implements Audited {

    @Override
    public String auditKey() {
        return "rights.audit.given." + role;
    }

    @Override
    public List<ItemRef> subjects() {
        return subjects(person, partner);
    }

    static List<ItemRef> subjects(PersonId person, Optional<PartnerId> partner) {
        return Stream.concat(
                        Stream.of(new ItemRef("core", "person", String.valueOf(person.value()))),
                        partner.stream().map(id -> new ItemRef("core", "partner", String.valueOf(id.value()))))
                .toList();
    }
}

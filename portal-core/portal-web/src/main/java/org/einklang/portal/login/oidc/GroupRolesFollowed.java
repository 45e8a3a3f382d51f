package org.einklang.portal.login.oidc;

import java.util.List;
import java.util.Optional;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;

/**
 * The roles of somebody have followed the groups that they are in at the authority's provider.
 *
 * @param person who
 */
public record GroupRolesFollowed(PersonId person) implements Audited {

    @Override
    public String auditKey() {
        return "login.audit.group_roles";
    }

    @Override
    public Optional<CooperationId> cooperation() {
        return Optional.empty();
    }

    @Override
    public List<ItemRef> subjects() {
        return List.of(new ItemRef("core", "person", String.valueOf(person.value())));
    }
}

package org.einklang.portal.login.oidc;

import java.util.List;
import java.util.Optional;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;

/**
 * Somebody has come in with the authority's account for the first time, and is known by it from now on.
 *
 * @param person who
 */
public record IdentityLinked(PersonId person) implements Audited {

    @Override
    public String auditKey() {
        return "login.audit.identity_linked";
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

package org.einklang.portal.privacy;

import java.util.List;
import java.util.Optional;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.portal.audit.Involved;

/**
 * Somebody has taken the file with everything that is held on them.
 *
 * @param person who
 */
public record OwnDataTaken(PersonId person) implements Audited {

    @Override
    public String auditKey() {
        return "privacy.audit.taken";
    }

    @Override
    public Optional<CooperationId> cooperation() {
        return Optional.empty();
    }

    @Override
    public List<ItemRef> subjects() {
        return List.of(Involved.person(person));
    }
}

package org.einklang.portal.privacy;

import java.util.List;
import java.util.Optional;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.portal.audit.Involved;

/**
 * Somebody who had been erased came back with a backup, and is erased again.
 *
 * @param where a cooperation in which the person was
 * @param person the number that is left
 */
record PersonErasedAgain(CooperationId where, PersonId person) implements Audited {

    @Override
    public String auditKey() {
        return "privacy.audit.erased_again";
    }

    @Override
    public Optional<CooperationId> cooperation() {
        return Optional.of(where);
    }

    @Override
    public List<ItemRef> subjects() {
        return List.of(Involved.person(person));
    }
}

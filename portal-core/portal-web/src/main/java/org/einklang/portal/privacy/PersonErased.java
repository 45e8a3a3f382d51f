package org.einklang.portal.privacy;

import java.util.List;
import java.util.Optional;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.portal.audit.Involved;

/**
 * What was held on somebody who has left is gone.
 *
 * @param where in which cooperation somebody did it
 * @param person the number that is left
 * @param mark of the person
 */
public record PersonErased(CooperationId where, PersonId person, int mark) implements Audited {

    @Override
    public String auditKey() {
        return "privacy.audit.erased";
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

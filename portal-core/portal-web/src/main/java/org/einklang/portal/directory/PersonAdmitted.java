package org.einklang.portal.directory;

import java.util.List;
import java.util.Optional;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.portal.audit.Involved;

/**
 * A person was taken into the directory.
 *
 * @param in the cooperation
 * @param person who was taken in
 */
public record PersonAdmitted(CooperationId in, PersonId person) implements Audited {

    @Override
    public String auditKey() {
        return "audit.act.person_admitted";
    }

    @Override
    public Optional<CooperationId> cooperation() {
        return Optional.of(in);
    }

    @Override
    public List<ItemRef> subjects() {
        return List.of(Involved.person(person));
    }
}

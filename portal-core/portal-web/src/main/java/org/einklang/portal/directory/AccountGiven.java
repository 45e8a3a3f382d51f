package org.einklang.portal.directory;

import java.util.List;
import java.util.Optional;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;
import org.einklang.portal.audit.Involved;

/**
 * A person was given an account.
 *
 * @param in the cooperation
 * @param person whose account it is
 */
public record AccountGiven(CooperationId in, PersonId person) implements Audited {

    @Override
    public String auditKey() {
        return "audit.act.account_given";
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

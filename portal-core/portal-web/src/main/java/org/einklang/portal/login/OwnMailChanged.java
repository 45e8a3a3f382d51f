package org.einklang.portal.login;

import java.util.List;
import java.util.Optional;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;

/**
 * A person has changed their own mail address.
 *
 * @param person who
 */
public record OwnMailChanged(PersonId person) implements Audited {

    @Override
    public String auditKey() {
        return "login.audit.own_mail";
    }

    @Override
    public Optional<CooperationId> cooperation() {
        return Optional.empty();
    }

    @Override
    public List<ItemRef> subjects() {
        return List.of(AccountRef.of(person));
    }
}

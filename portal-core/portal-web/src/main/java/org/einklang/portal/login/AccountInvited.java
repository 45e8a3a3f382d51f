package org.einklang.portal.login;

import java.util.List;
import java.util.Optional;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;

/**
 * A person has been given an account and invited by mail to choose a password.
 *
 * @param here in which cooperation it was done
 * @param person whose account it is
 */
public record AccountInvited(CooperationId here, PersonId person) implements Audited {

    @Override
    public String auditKey() {
        return "login.audit.invited";
    }

    @Override
    public Optional<CooperationId> cooperation() {
        return Optional.of(here);
    }

    @Override
    public List<ItemRef> subjects() {
        return List.of(AccountRef.of(person));
    }
}

package org.einklang.portal.login;

import java.util.List;
import java.util.Optional;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;

/**
 * A person has switched off their own second factor.
 *
 * @param person whose account it is
 */
public record SecondFactorGivenUp(PersonId person) implements Audited {

    @Override
    public String auditKey() {
        return "login.audit.factor_off";
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

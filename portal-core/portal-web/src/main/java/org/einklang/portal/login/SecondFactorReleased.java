package org.einklang.portal.login;

import java.util.List;
import java.util.Optional;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;

/**
 * A coordinator or an administrator has switched off somebody else's second factor, such as of a person who lost their
 * phone.
 *
 * @param cooperation in which cooperation it was done, empty if an administrator did it
 * @param person whose account it is
 */
public record SecondFactorReleased(Optional<CooperationId> cooperation, PersonId person) implements Audited {

    @Override
    public String auditKey() {
        return "login.audit.factor_released";
    }

    @Override
    public List<ItemRef> subjects() {
        return List.of(AccountRef.of(person));
    }
}

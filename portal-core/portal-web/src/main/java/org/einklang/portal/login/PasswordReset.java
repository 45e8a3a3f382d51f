package org.einklang.portal.login;

import java.util.List;
import java.util.Optional;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.api.people.PersonId;

/**
 * A person has chosen a new password by a link in a mail.
 *
 * @param person whose account it is
 */
public record PasswordReset(PersonId person) implements Audited {

    @Override
    public String auditKey() {
        return "login.audit.reset";
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

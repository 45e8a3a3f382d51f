package org.einklang.portal.login;

import java.util.List;
import java.util.Optional;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;

/** A login failed. What was typed as a name is not kept: it may be a password, or belong to nobody. */
public record LoginRefused() implements Audited {

    @Override
    public String auditKey() {
        return "audit.act.login_refused";
    }

    @Override
    public Optional<CooperationId> cooperation() {
        return Optional.empty();
    }

    @Override
    public List<ItemRef> subjects() {
        return List.of();
    }
}

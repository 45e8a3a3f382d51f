package org.einklang.portal.approval;

import java.util.List;
import java.util.Optional;
import org.einklang.api.approval.Choice;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;

/**
 * Somebody has answered in an approval round.
 *
 * @param about on which thing
 * @param where in which cooperation
 * @param choice what
 */
public record RoundAnswered(ItemRef about, CooperationId where, Choice choice) implements Audited {

    @Override
    public String auditKey() {
        return "approvals.audit.answered." + choice;
    }

    @Override
    public Optional<CooperationId> cooperation() {
        return Optional.of(where);
    }

    @Override
    public List<ItemRef> subjects() {
        return List.of(about);
    }
}

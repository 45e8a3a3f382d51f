package org.einklang.portal.procedure;

import java.util.List;
import java.util.Optional;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;

/**
 * A body has been asked to agree on a text without a meeting.
 *
 * @param procedure the written procedure
 * @param where in which cooperation
 */
public record ProcedureStarted(ItemRef procedure, CooperationId where) implements Audited {

    @Override
    public String auditKey() {
        return "procedures.audit.started";
    }

    @Override
    public Optional<CooperationId> cooperation() {
        return Optional.of(where);
    }

    @Override
    public List<ItemRef> subjects() {
        return List.of(procedure);
    }
}

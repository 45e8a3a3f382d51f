package org.einklang.portal.text;

import java.util.List;
import java.util.Optional;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;

/**
 * Somebody has read again what was taken for social data of a single person, and says that it is none. Which words they
 * were is never kept.
 *
 * @param where in whose pages, empty outside of cooperations
 */
public record NoClientDataSaid(Optional<CooperationId> where) implements Audited {

    @Override
    public String auditKey() {
        return "core.audit.no_client_data";
    }

    @Override
    public Optional<CooperationId> cooperation() {
        return where;
    }

    @Override
    public List<ItemRef> subjects() {
        return List.of();
    }
}

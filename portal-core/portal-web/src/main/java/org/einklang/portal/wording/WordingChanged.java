package org.einklang.portal.wording;

import java.util.List;
import java.util.Optional;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;

/**
 * A word was put on the list of agreed words, or taken off.
 *
 * @param where whose list
 */
public record WordingChanged(CooperationId where) implements Audited {

    @Override
    public String auditKey() {
        return "comments.audit.wording";
    }

    @Override
    public Optional<CooperationId> cooperation() {
        return Optional.of(where);
    }

    @Override
    public List<ItemRef> subjects() {
        return List.of(new ItemRef("core", "cooperation", String.valueOf(where.value())));
    }
}

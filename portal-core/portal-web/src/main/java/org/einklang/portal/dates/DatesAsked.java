package org.einklang.portal.dates;

import java.util.List;
import java.util.Optional;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;

/**
 * The people of a body were asked for a date, or later somebody without an account.
 *
 * @param poll the question
 * @param where in which cooperation
 * @param later whether this was somebody more
 */
public record DatesAsked(ItemRef poll, CooperationId where, boolean later) implements Audited {

    @Override
    public String auditKey() {
        return later ? "dates.audit.invited" : "dates.audit.asked";
    }

    @Override
    public Optional<CooperationId> cooperation() {
        return Optional.of(where);
    }

    @Override
    public List<ItemRef> subjects() {
        return List.of(poll);
    }
}

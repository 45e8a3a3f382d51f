package org.einklang.portal.location;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;

/**
 * Something was done with a location.
 *
 * @param here in which cooperation
 * @param act what was done
 * @param location with which
 */
public record LocationActed(CooperationId here, Act act, ItemRef location) implements Audited {

    /** What can be done; the sentence is {@code publicarea.audit.location.<act>}. */
    public enum Act {
        /** It is new. */
        ADDED,
        /** It is described anew, shown or hidden. */
        CHANGED,
        /** It is no more. */
        REMOVED
    }

    @Override
    public String auditKey() {
        return "publicarea.audit.location." + act.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Optional<CooperationId> cooperation() {
        return Optional.of(here);
    }

    @Override
    public List<ItemRef> subjects() {
        return List.of(location);
    }
}

package org.einklang.meetings.guest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;

/**
 * Somebody was given a link to an item, or it was taken back.
 *
 * @param here in which cooperation
 * @param item for what
 * @param act what was done
 */
public record GuestActed(CooperationId here, ItemRef item, Act act) implements Audited {

    /** What was done. */
    public enum Act {
        /** A guest was asked. */
        INVITED,
        /** A guest is not to come. */
        REMOVED
    }

    @Override
    public String auditKey() {
        return "meetings.audit.guest_" + act.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Optional<CooperationId> cooperation() {
        return Optional.of(here);
    }

    @Override
    public List<ItemRef> subjects() {
        return List.of(item);
    }
}

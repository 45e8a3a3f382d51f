package org.einklang.portal.operator;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;

/** An administrator has told everybody something, or closed or opened the portal. @param what which of these */
public record OperatorActed(What what) implements Audited {

    /** What was done. */
    public enum What {
        /** Everybody is told something. */
        TOLD,
        /** It is told no longer. */
        TOLD_NO_MORE,
        /** The portal will be closed. */
        CLOSING,
        /** It is open again, or will not be closed. */
        REOPENED
    }

    @Override
    public String auditKey() {
        return "upkeep.audit." + what.name().toLowerCase(Locale.ROOT);
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

package org.einklang.meetings.resolution;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.meetings.minutes.Resolution;

/**
 * Something has become of a resolution.
 *
 * @param act what has become of it
 * @param here in which cooperation
 * @param resolution which one
 */
public record ResolutionActed(Act act, CooperationId here, ItemRef resolution) implements Audited {

    /** What has become of it. */
    public enum Act {
        /** It has been done. */
        IMPLEMENTED,
        /** It is in force no longer. */
        REPEALED,
        /** The body has looked at it, it stays in force. */
        REVIEWED,
        /** The body has agreed on it without a meeting. */
        WRITTEN,
        /** For such a one was said for how long it is in force. */
        COMPLETED,
        /** How it ended was recorded wrongly, and is recorded anew. */
        CORRECTED,
        /** It was replaced by mistake, and stands again. */
        REINSTATED
    }

    static ResolutionActed on(Resolution resolution, Act act) {
        return new ResolutionActed(act, resolution.cooperation(), resolution.ref());
    }

    @Override
    public String auditKey() {
        return "meetings.audit.resolution_" + act.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Optional<CooperationId> cooperation() {
        return Optional.of(here);
    }

    @Override
    public List<ItemRef> subjects() {
        return List.of(resolution);
    }
}

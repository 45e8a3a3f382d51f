package org.einklang.portal.cooperation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.portal.audit.Involved;

/**
 * What a cooperation tells about itself has changed.
 *
 * @param of which cooperation
 * @param act what has been done
 */
public record ProfileChanged(CooperationId of, Act act) implements Audited {

    /** What can be done; the sentence is {@code cooperations.audit.<act>}. */
    public enum Act {
        /** Names, purpose, federal state or office changed. */
        PROFILE_KEPT,
        /** It shows another logo, or says it in other words. */
        LOGO_HUNG,
        /** It shows no logo any more. */
        LOGO_TAKEN_DOWN,
        /** Its levels are called otherwise. */
        LEVELS_NAMED,
        /** Other words stand above and below its papers. */
        LETTERHEAD_KEPT
    }

    @Override
    public String auditKey() {
        return "cooperations.audit." + act.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Optional<CooperationId> cooperation() {
        return Optional.of(of);
    }

    @Override
    public List<ItemRef> subjects() {
        return List.of(Involved.cooperation(of));
    }
}

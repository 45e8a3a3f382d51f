package org.einklang.portal.publicarea;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;
import org.einklang.portal.audit.Involved;

/**
 * The public area of a cooperation was opened, closed or described anew.
 *
 * @param of which cooperation
 * @param act what was done
 */
public record PublicAreaChanged(CooperationId of, Act act) implements Audited {

    /** What can be done; the sentence is {@code publicarea.audit.<act>}. */
    public enum Act {
        /** Everybody can read it. */
        OPENED,
        /** Nobody outside can read it any more. */
        CLOSED,
        /** It says something else. */
        DESCRIBED
    }

    @Override
    public String auditKey() {
        return "publicarea.audit." + act.name().toLowerCase(Locale.ROOT);
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

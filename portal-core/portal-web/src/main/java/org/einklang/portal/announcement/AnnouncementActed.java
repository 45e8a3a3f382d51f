package org.einklang.portal.announcement;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;

/**
 * Something was done with an announcement.
 *
 * @param here in which cooperation
 * @param act what was done
 * @param announcement with which
 */
public record AnnouncementActed(CooperationId here, Act act, ItemRef announcement) implements Audited {

    /** What can be done; the sentence is {@code publicarea.audit.news.<act>}. */
    public enum Act {
        /** A draft was written. */
        WRITTEN,
        /** It says something else, or has other times. */
        CHANGED,
        /** It was opened. */
        PUBLISHED,
        /** It was taken back. */
        WITHDRAWN
    }

    @Override
    public String auditKey() {
        return "publicarea.audit.news." + act.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Optional<CooperationId> cooperation() {
        return Optional.of(here);
    }

    @Override
    public List<ItemRef> subjects() {
        return List.of(announcement);
    }
}

package org.einklang.portal.calendar;

import java.util.List;
import java.util.Optional;
import org.einklang.api.audit.Audited;
import org.einklang.api.item.ItemRef;
import org.einklang.api.people.CooperationId;

/**
 * Somebody takes a calendar along, under another address, or no more.
 *
 * @param act what was done
 * @param here in which cooperation
 * @param subjects whose calendar it is: a body, or the person themself
 */
public record FeedActed(Act act, CooperationId here, List<ItemRef> subjects) implements Audited {

    /** What was done. */
    public enum Act {
        /** It can be fetched. */
        CREATED,
        /** It has another address. */
        RENEWED,
        /** It can be fetched no more. */
        REVOKED
    }

    static FeedActed on(CalendarFeed feed, Act act) {
        ItemRef whose = feed.body() == null
                ? new ItemRef("core", "person", String.valueOf(feed.owner().value()))
                : new ItemRef("core", "body", String.valueOf(feed.body().value()));
        return new FeedActed(act, feed.cooperation(), List.of(whose));
    }

    @Override
    public String auditKey() {
        return switch (act) {
            case CREATED -> "calendar.audit.created";
            case RENEWED -> "calendar.audit.renewed";
            case REVOKED -> "calendar.audit.revoked";
        };
    }

    @Override
    public Optional<CooperationId> cooperation() {
        return Optional.of(here);
    }
}
